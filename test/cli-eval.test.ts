import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, runHearsay } from './run-hearsay.ts';

// Measuring, on an invented corpus of two articles whose answers are plain.

const FOLDER = makeFolder();
const TEXT = 'Ida Marrow said that the radio was off near Skarholm.\n\nThe quay was quiet.';
const ARTICLES = [
  { id: 'first', title: 'Radio off', publisher: 'Sund Courier', date: '2031-03-04', text: TEXT },
  {
    id: 'second',
    title: 'Nothing new',
    publisher: 'The Harbour Gazette',
    date: '2031-03-05',
    text: 'Rain fell on the harbour all day.',
  },
];
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const GOLD = { source: [at('Ida Marrow')], cue: [at('said')], content: [at('that the radio was off near Skarholm')] };
const put = (name: string, lines: readonly unknown[]): void =>
  writeFileSync(join(FOLDER, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

put('corpus.jsonl', ARTICLES);
put('gold.jsonl', [{ ...ARTICLES[0], attributions: [GOLD] }]);
put('key.json', [
  {
    documents: ['first', 'second'],
    claims: [
      {
        id: 'radio-off',
        kind: 'event',
        passages: [['first', 'the radio was off near Skarholm']],
        denials: [],
        denied_by: [],
        acknowledged_by: [],
        origins: 1,
      },
    ],
    chains: [{ doc: 'first', snippet: 'the radio was off near Skarholm', chain: ['Ida Marrow'] }],
    stances: [],
    non_responses: [],
  },
]);

test('attributions are scored against a corpus', () => {
  const { code, stdout, stderr } = runHearsay(FOLDER, ['eval', 'attribution', 'gold.jsonl']);
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(
    stdout,
    /^1 documents\n\nall: 1 gold, 1 predicted {12}P {6}R {6}F1\n {2}detected {12}100\.0 {2}100\.0 {2}100\.0\n/,
  );
});

test('a scratch case is scored against a key, and leaves nothing behind', () => {
  const { code, stdout, stderr } = runHearsay(FOLDER, ['eval', 'case', 'key.json', '--corpus', 'corpus.jsonl']);
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /^coverage {6}found 1 {2}of 1 {2}percent 100\.0\n/);
  assert.match(stdout, /\nchains {8}right 1 {2}root right 1 {2}of 1 {2}percent 100\.0\n/);
});

test('a case of one’s own gives the same figures, and what was missed', () => {
  runHearsay(FOLDER, ['add', 'corpus.jsonl', '--case', 'own.hearsay']);
  const own = runHearsay(FOLDER, ['eval', 'case', 'key.json', '--case', 'own.hearsay', '--misses']);
  const scratch = runHearsay(FOLDER, ['eval', 'case', 'key.json', '--corpus', 'corpus.jsonl', '--misses']);
  assert.equal(own.code, 0);
  assert.equal(own.stdout, scratch.stdout);
});

const WRONG: readonly (readonly [what: string, args: readonly string[], code: number, says: RegExp])[] = [
  ['neither corpus nor case', ['key.json'], 2, /Name the corpus/],
  ['both', ['key.json', '--corpus', 'corpus.jsonl', '--case', 'own.hearsay'], 2, /not both/],
  ['a corpus without a document of the key', ['key.json', '--corpus', 'gold.jsonl'], 3, /does not hold second/],
  ['a key that is none', ['gold.jsonl', '--corpus', 'corpus.jsonl'], 3, /is no answer key/],
];

for (const [what, args, code, says] of WRONG) {
  test(what, () => {
    const ran = runHearsay(FOLDER, ['eval', 'case', ...args]);
    assert.equal(ran.code, code);
    assert.match(ran.stderr, /^hearsay: [^\n]+\.\n$/);
    assert.match(ran.stderr, says);
  });
}
