import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Brief } from './brief.ts';
import type { Case } from '../case/case.ts';
import { composeBrief } from './compose-brief.ts';
import { openCase } from '../case/open-case.ts';

const EXAMPLE = new URL('../../examples/beaconline', import.meta.url).pathname;
const PLAIN = { title: null, claims: null, about: null, asOf: null };

describe('the brief of the example', () => {
  let one: Case;
  let brief: Brief;
  before(async () => {
    one = openCase(':memory:', { actor: 'ann', now: () => new Date('2031-06-01T12:00:00Z') });
    await one.add([EXAMPLE]);
    brief = composeBrief({ records: one.exportRecords(), missing: one.missing() }, PLAIN);
  });
  after(() => one.close());

  it('is the same bytes each time', () => {
    for (const format of ['html', 'markdown'] as const) assert.equal(one.brief({ format }), one.brief({ format }));
  });

  it('notes exact words where they stand, with the hash of their document', () => {
    assert.ok(brief.notes.length > 50);
    for (const { words, source, from, to, sha256 } of brief.notes) {
      const { text, sha256: own } = one.document(brief.sources.find(({ number }) => number === source)!.file);
      assert.equal(sha256, own);
      for (const part of words.split(' … '))
        assert.ok(text.slice(from, to).replaceAll(/\s+/g, ' ').includes(part), part);
    }
  });

  it('rests every voice and every denial on a note', () => {
    for (const { claims } of brief.sections) {
      for (const { affirmed, denied, title } of claims) {
        for (const voice of [...affirmed.voices, ...denied.voices]) assert.ok(voice.notes.length > 0, title);
      }
    }
  });

  it('tells every denial of a claim that it tells, in full', () => {
    const told = brief.sections.flatMap(({ claims }) => claims);
    let denials = 0;
    for (const { id, denied } of told) {
      const { claim } = one.claim(id);
      const places = new Set(
        claim.passages.filter(({ stance }) => stance === 'deny').map(({ statement }) => statement),
      );
      assert.equal(denied.more, null);
      assert.ok(denied.voices.length <= places.size);
      assert.equal(denied.voices.length === 0, places.size === 0, id);
      denials += denied.voices.length;
    }
    assert.ok(denials > 3);
  });

  it('says at a glance who denies whatever is denied', () => {
    for (const { number, sentences } of brief.glance) {
      const claim = brief.sections.flatMap(({ claims }) => claims).find((each) => each.number === number)!;
      const words = sentences.map(({ pieces }) => JSON.stringify(pieces)).join(' ');
      for (const { speaker } of claim.denied.voices) assert.ok(words.includes(speaker), `${number}: ${speaker}`);
      if (claim.denied.voices.length === 0) assert.match(words, /Nobody denies it on the record/);
    }
  });

  it('has every claim of the case once: told, listed, or apart as machine-written', () => {
    const ids = [
      ...brief.sections.flatMap(({ claims }) => claims.map(({ id }) => id)),
      ...brief.listed.map(({ id }) => id),
      ...brief.machine.map(({ id }) => id),
    ];
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      ids.toSorted(),
      one
        .claims()
        .map(({ claim }) => claim.id)
        .toSorted(),
    );
  });

  it('cites as of a day nothing that came later', () => {
    const then = composeBrief(
      { records: one.exportRecords({ asOf: '2025-03-15' }), missing: one.missing({ asOf: '2025-03-15' }) },
      { ...PLAIN, asOf: '2025-03-15' },
    );
    assert.ok(then.sources.length > 0 && then.sources.length < brief.sources.length);
    for (const { published } of then.sources) assert.ok(published !== null && published <= '2025-03-15');
    assert.equal(then.asOf, '15 Mar 2025');
    assert.ok(!one.brief({ asOf: '2025-03-15' }).includes('Jun 2025'));
  });

  it('tells the claims that were asked for, and no other', () => {
    const [first, second] = one.claims();
    const text = one.brief({ claims: [first!.claim.id.slice(0, 6), second!.claim.id], format: 'markdown' });
    assert.equal(text.match(/^### /gm)?.length, 2);
    assert.throws(() => one.brief({ claims: ['nothing'] }), /nothing/);
  });

  it('sorts a right-of-reply sheet by what has been answered', () => {
    const sheet = one.brief({ about: 'Verrin Tolland', format: 'markdown' });
    assert.match(sheet, /^# What is on the record about Verrin Tolland$/m);
    assert.match(sheet, /^## Answered$/m);
    assert.match(sheet, /^## Not answered, and nothing shows that they were asked$/m);
    assert.match(sheet, /\*\*What Verrin Tolland has answered\.\*\*/);
    assert.throws(() => one.brief({ about: 'Nobody of That Name' }), /There is nobody by the name/);
  });

  it('is one HTML file that needs nothing else', () => {
    const html = one.brief();
    assert.ok(!/<script|<link|<img|<iframe|@import|url\(|src=|javascript:/i.test(html));
    assert.equal(html.match(/<h1/g)?.length, 1);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target), target ?? '');
    assert.ok(html.includes(one.exportRecords().head));
  });
});

it('lets nothing that a document holds become markup', async () => {
  const one = openCase(':memory:', { actor: 'ann', now: () => new Date('2031-06-01T12:00:00Z') });
  const text = [
    '---',
    'title: "</style><script>alert(1)</script> \\" } body { display: none"',
    'publisher: "<img src=x onerror=alert(2)>"',
    'published: 2031-02-03',
    '---',
    'Mayor Ada Quill said that the <b>harbour wall</b> had moved [by a foot](javascript:alert(3)) | in *May*.',
    '',
    'The harbour board <script>alert(4)</script> denied that the harbour wall had moved by a foot.',
  ].join('\n');
  await one.add([{ name: 'x.txt', from: 'x.txt', bytes: new TextEncoder().encode(text) }]);
  const html = one.brief({ title: '</style><script>alert(5)</script>' });
  assert.ok(!/<script|<img|<b>|onerror=alert\(2\)>/.test(html.replaceAll('&lt;', '')), 'no tag of the document');
  assert.equal(html.match(/<\/style>/g)?.length, 1);
  const markdown = one.brief({ format: 'markdown', title: '[x](javascript:alert(6)) <b>' });
  assert.ok(!/(?<!\\)\]\(javascript/.test(markdown));
  assert.ok(!/<(?:script|img|b)/.test(markdown));
  one.close();
});
