import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareWords, foldAccents, normaliseWords, wordKeysOf } from './compare-words.ts';

const same: readonly (readonly [string, string])[] = [
  ['“Don’t go”', '"don\'t  go"'],
  ["''Don't go''", '"Don’t go"'],
  ['a well\u2011known quay', 'a well-known quay'],
  ['ﬁrst\u00a0port', 'first port'],
  ['co\u00adoperate', 'cooperate'],
];
const different: readonly (readonly [string, string])[] = [
  ['Peña', 'Pena'],
  ['did', 'did not'],
  ['1.8', '18'],
];

for (const [a, b] of same) test(`${a} is ${b}`, () => assert.ok(compareWords(a, b)));
for (const [a, b] of different) test(`${a} is not ${b}`, () => assert.ok(!compareWords(a, b)));

test('accents are taken off only where that is asked for', () => {
  assert.equal(normaliseWords('Peña'), 'peña');
  assert.equal(foldAccents('Peña'), 'Pena');
});

test('keys are words without marks and possessive endings', () => {
  assert.deepEqual(wordKeysOf('“Voss’s long-time aide, in 1.5 hours!”'), [
    'voss',
    'long-time',
    'aide',
    'in',
    '1.5',
    'hours',
  ]);
});
