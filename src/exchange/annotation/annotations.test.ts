import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exportAnnotations } from './export-annotations.ts';
import { openExample, openText } from '../../../test/open-example.ts';
import { readAnnotations } from './read-annotations.ts';

// The rules are those of the Web Annotation Data Model (W3C Recommendation, 23 February 2017), by section.

const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\S+$/i;

describe('annotations of the example', async () => {
  const one = await openExample();
  const exported = JSON.parse(JSON.stringify(exportAnnotations(one.exportRecords())));
  const { items } = exported.first;

  it('are a collection with its context, label and total (5.1)', () => {
    assert.equal(exported['@context'][0], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(exported.type, 'AnnotationCollection');
    assert.match(exported.id, ABSOLUTE);
    assert.ok(Number.isInteger(exported.total) && exported.total === items.length && items.length > 20);
  });

  it('stand on a page of it (5.2)', () => {
    assert.equal(exported.first.type, 'AnnotationPage');
    assert.match(exported.first.id, ABSOLUTE);
    assert.equal(exported.first.startIndex, 0);
  });

  it('have each one id, a type, targets, a body with a purpose (3.1, 3.2.4, 3.3.5)', () => {
    const ids = new Set(items.map(({ id }: { id: string }) => id));
    assert.equal(ids.size, items.length);
    for (const { id, type, motivation, body, target } of items) {
      assert.match(id, ABSOLUTE);
      assert.equal(type, 'Annotation');
      assert.ok(MOTIVATIONS.includes(motivation));
      assert.deepEqual([body.type, body.format], ['TextualBody', 'text/plain']);
      assert.ok(MOTIVATIONS.includes(body.purpose) && body.value.length > 0);
      assert.ok(target.length > 0);
    }
  });

  it('use no term beyond the standard’s but under a prefix that the context declares (3.1)', () => {
    const known = ['id', 'type', 'motivation', 'body', 'target', 'source', 'selector', 'format', 'language'];
    for (const item of items) {
      for (const name of [...Object.keys(item), ...Object.keys(item.target[0]), ...Object.keys(item.target[0].source)])
        assert.ok(known.includes(name) || name.startsWith('hearsay:'), name);
    }
    assert.match(exported['@context'][1].hearsay, /[:/?#[\]@]$/);
  });

  it('select exact words, counted in code points, the same in both selectors (4.2.4, 4.2.5)', () => {
    for (const { target } of items) {
      for (const { type, source, selector } of target) {
        assert.equal(type, 'SpecificResource');
        assert.match(source.id, /^ni:\/\/\/sha-256;[\w-]{43}$/);
        const [position, quote] = selector;
        assert.deepEqual([position.type, quote.type], ['TextPositionSelector', 'TextQuoteSelector']);
        const document = one.documents().find(({ sha256 }) => sha256 === source['hearsay:snapshot'])!;
        const letters = Array.from(document.text);
        assert.equal(letters.slice(position.start, position.end).join(''), quote.exact);
        assert.ok(letters.slice(0, position.start).join('').endsWith(quote.prefix));
        assert.ok(letters.slice(position.end).join('').startsWith(quote.suffix));
      }
    }
  });
});

const annotate = (target: unknown, more: object = {}): object => ({
  type: 'Annotation',
  id: 'urn:x:1',
  target,
  ...more,
});

const quote = (exact: string, around: object = {}): object => ({ type: 'TextQuoteSelector', exact, ...around });

describe('reading annotations', async () => {
  const text = 'Smile \u{1f600}. Ada Quill said that the wall had moved. Ada Quill said no more.\n';
  const one = await openText(text, 'wall.txt');
  const documents = one.documents();
  const source = { id: `ni:///sha-256;${Buffer.from(documents[0]!.textSha256, 'hex').toString('base64url')}` };
  const note = { body: { type: 'TextualBody', value: 'Ask her.' } };
  const rows: readonly (readonly [what: string, annotation: object, expected: object])[] = [
    [
      'a comment of somebody else’s is a note',
      annotate({ source, selector: quote('the wall had moved') }, note),
      { kind: 'note', text: 'Ask her.', span: [text.indexOf('the wall'), text.indexOf(' moved') + 6] },
    ],
    [
      'positions are code points',
      annotate({ source, selector: { type: 'TextPositionSelector', start: 9, end: 18 } }, note),
      { kind: 'note', span: [10, 19] },
    ],
    [
      'a quotation mends a place that has moved',
      annotate({ source, selector: [{ type: 'TextPositionSelector', start: 0, end: 5 }, quote('had moved')] }, note),
      { kind: 'note', span: [text.indexOf('had moved'), text.indexOf('had moved') + 9] },
    ],
    [
      'what comes after tells two equal places apart',
      annotate({ source, selector: quote('Ada Quill', { suffix: ' said no' }) }, note),
      { kind: 'note', span: [text.lastIndexOf('Ada'), text.lastIndexOf('Ada') + 9] },
    ],
    [
      'where it cannot be told, nothing is guessed',
      annotate({ source, selector: quote('Ada Quill') }, note),
      {
        kind: 'left out',
        reason: 'the words that it quotes do not stand in the document, or stand there more than once',
      },
    ],
    [
      'another document',
      annotate({ source: 'https://else.example/', selector: quote('wall') }, note),
      { kind: 'left out', reason: 'it is about a document that is not in this case' },
    ],
    [
      'no words of its own',
      annotate({ source, selector: quote('wall') }),
      { kind: 'left out', reason: 'it says nothing' },
    ],
    ['a whole page', annotate(source.id, note), { kind: 'left out', reason: 'it selects no words' }],
  ];
  for (const [what, annotation, expected] of rows) {
    it(what, () => {
      const [found] = readAnnotations(annotation, documents);
      assert.deepEqual({ ...found, ...expected }, found);
    });
  }
});
