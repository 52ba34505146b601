import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import type { Case } from '../case.ts';
import { STANCES } from '../../model/vocabulary.ts';
import { exportAnnotations } from '../../exchange/annotation/export-annotations.ts';
import { exportJson } from '../../exchange/export-json.ts';
import { makeAnchor } from '../anchor-words.ts';
import { openCase } from '../open-case.ts';
import { openExample, openText } from '../../../test/open-example.ts';

const clock = (): (() => Date) => {
  let time = Date.parse('2031-06-01T12:00:00Z');
  return () => new Date((time += 1000));
};
const open = (actor = 'ann'): Case => openCase(':memory:', { actor, now: clock() });
const write = (one: Case): string => JSON.stringify(exportJson(one.exportRecords(), one.custody()));

describe('an export taken back', () => {
  it('gives an empty case everything as it stood: the same export, the same head, and it verifies', async () => {
    const one = await openExample();
    const text = write(one);
    const other = open('ben');
    const imported = await other.import(JSON.parse(text), 'case.json');
    assert.deepEqual(imported, { how: 'whole', documents: 13, decisions: 0, known: 0, leftOut: [] });
    assert.equal(write(other), text);
    assert.ok(other.verify().holds);
  });

  it('keeps what was redacted redacted', async () => {
    const one = await openExample();
    one.redact('12-ai-answer.txt', { what: 'words', words: 'Anton Brezic', reason: 'a source at risk' });
    const text = write(one);
    const other = open('ben');
    assert.equal((await other.import(JSON.parse(text), 'case.json')).how, 'whole');
    assert.equal(write(other), text);
    assert.ok(other.verify().holds);
    assert.ok(!other.document('12-ai-answer.txt').text.includes('Anton Brezic'));
  });

  it('adds to a case that has a log what it lacks, once, under the name of whoever decided', async () => {
    const one = await openExample();
    const [first] = one.statements();
    const document = one.document(first!.document);
    one.decide({ kind: 'noted', about: makeAnchor(first!, document), text: 'Ask the harbour master.' }, 'cleo');
    one.describe('12-ai-answer.txt', { published: '2025-05-01' });
    const other = open('ben');
    await other.add([{ name: 'own.txt', from: 'own.txt', bytes: new TextEncoder().encode('The wall had moved.') }]);
    const imported = await other.import(JSON.parse(write(one)), 'case.json');
    assert.deepEqual(imported, { how: 'added', documents: 13, decisions: 2, known: 0, leftOut: [] });
    assert.equal(other.documents().length, 14);
    assert.equal(other.document('12-ai-answer.txt').published, '2025-05-01');
    assert.ok(other.log().some(({ kind, actor }) => kind === 'noted' && actor === 'cleo'));
    const again = await other.import(JSON.parse(write(one)), 'case.json');
    assert.deepEqual(again, { how: 'added', documents: 0, decisions: 0, known: 15, leftOut: [] });
    assert.ok(other.verify().holds);
  });

  it('takes in nothing that is damaged, and says what', async () => {
    const one = await openExample();
    const text = write(one);
    const tamperings: readonly (readonly [string, (value: any) => void, RegExp])[] = [
      ['an entry is gone', (value) => value.log.splice(3, 1), /entry 4 of its log is missing/],
      ['what an entry says', (value) => (value.log[2].payload.name = 'x'), /what entry 3 of its log says was changed/],
      ['who did it', (value) => (value.log[2].actor = 'x'), /entry 3 of its log was changed/],
      ['the head', (value) => (value.head = '0'.repeat(64)), /does not end where it says/],
      ['bytes', (value) => (value.documents[0].snapshot = 'AAAA'), /the bytes of .* were changed/],
      ['no bytes', (value) => value.documents.splice(0, 1), /lacks the bytes of 01-/],
      ['no seals', (value) => delete value.log[0].payload_hash, /carries no seals/],
      ['a newer version', (value) => (value.schema = 2), /newer version/],
      ['something else', (value) => delete value.log, /is not an export of a case/],
    ];
    for (const [what, tamper, words] of tamperings) {
      const value = JSON.parse(text);
      tamper(value);
      const other = open();
      await assert.rejects(other.import(value, 'case.json'), words, what);
      assert.equal(other.log().length, 0, what);
    }
  });

  it('loses nothing of whatever documents and decisions there are', async () => {
    const words = fc.constantFrom(
      'Ada Quill',
      'the harbour board',
      'said that',
      'denied that',
      'the wall had moved',
      '\u{1f600}',
      '“no”',
      '.\n\n',
    );
    const documents = fc.uniqueArray(fc.array(words, { minLength: 3, maxLength: 30 }), {
      selector: (each) => each.join(' '),
      minLength: 1,
      maxLength: 3,
    });
    const decision = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('rejected', 'noted', 'corrected', 'described', 'undone'),
      stance: fc.constantFrom(...STANCES),
    });
    await fc.assert(
      fc.asyncProperty(documents, fc.array(decision, { maxLength: 6 }), async (texts, decisions) => {
        const one = open();
        const inputs = texts.map((each, at) => ({
          name: `${at}.txt`,
          from: `${at}.txt`,
          bytes: new TextEncoder().encode(`A ${each.join(' ')}`),
        }));
        await one.add(inputs);
        for (const { at, kind, stance } of decisions) {
          const statements = one.statements();
          const statement = statements[at % Math.max(1, statements.length)];
          if (statement === undefined) continue;
          const anchor = makeAnchor(statement, one.document(statement.document));
          const last = one.log().at(-1)!;
          if (kind === 'rejected') one.decide({ kind, statement: anchor });
          else if (kind === 'noted') one.decide({ kind, about: anchor, text: `note ${at}` });
          else if (kind === 'corrected')
            one.decide({ kind, statement: anchor, source: [], cue: [], content: [anchor], stance });
          else if (kind === 'described') one.describe(statement.document, { publisher: `Paper ${at % 3}` });
          else if (last.kind !== 'captured') one.undo(last.seq);
        }
        const text = write(one);
        const other = open('ben');
        assert.equal((await other.import(JSON.parse(text), 'case.json')).how, 'whole');
        assert.equal(write(other), text);
        assert.ok(other.verify().holds);
        one.close();
        other.close();
      }),
      { numRuns: 25 },
    );
  });
});

const pick = (one: Case): unknown =>
  one
    .statements()
    .filter(({ voice }) => voice === 'attributed')
    .map(({ document, source, cue, content, speaker, stance }) => ({
      document,
      source,
      cue,
      content,
      speaker,
      stance,
    }));

describe('annotations taken back', () => {
  it('accept what the case reads in the same words, once', async () => {
    const one = await openExample();
    const before = pick(one);
    const annotations = JSON.parse(JSON.stringify(exportAnnotations(one.exportRecords())));
    const imported = await one.import(annotations, 'statements.jsonld');
    assert.deepEqual(
      { ...imported, decisions: 0 },
      { how: 'added', documents: 0, decisions: 0, known: 0, leftOut: [] },
    );
    assert.equal(imported.decisions, annotations.total);
    assert.ok(one.log().filter(({ kind }) => kind === 'accepted').length === annotations.total);
    assert.deepEqual(pick(one), before);
    assert.equal((await one.import(annotations, 'statements.jsonld')).decisions, 0);
  });

  it('carry statements that a person wrote to another case, part for part', async () => {
    const text = 'Smile \u{1f600}. The board, so Ada Quill, never met the mayor. She was told of it by the clerk.\n';
    const one = await openText(text, 'wall.txt');
    const document = one.documents()[0]!;
    const quote = (words: string) => {
      const start = text.indexOf(words);
      return { sha256: document.sha256, span: [start, start + words.length] as const, words };
    };
    one.decide({
      kind: 'corrected',
      statement: null,
      source: [quote('Ada Quill')],
      cue: [quote('so')],
      content: [quote('The board'), quote('never met the mayor')],
      speaker: 'Ada Quill',
      stance: 'deny',
    });
    const annotations = JSON.parse(JSON.stringify(exportAnnotations(one.exportRecords())));
    const other = await openText(text, 'wall.txt');
    const imported = await other.import(annotations, 'statements.jsonld');
    assert.deepEqual(imported.leftOut, []);
    assert.deepEqual(pick(other), pick(one));
  });

  it('leave out what is not about this case, each with its reason', async () => {
    const one = await openExample();
    const annotations = JSON.parse(JSON.stringify(exportAnnotations(one.exportRecords())));
    const other = await openText('Ada Quill said no.', 'wall.txt');
    const imported = await other.import(annotations, 'statements.jsonld');
    assert.equal(imported.decisions, 0);
    assert.equal(imported.leftOut.length, annotations.total);
    assert.match(imported.leftOut[0]!.reason, /not in this case/);
  });
});
