import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSamePersonName, nameKey, nameWords } from './name-words.ts';

test('brings the ways to set a name to one', () => {
  assert.equal(nameKey('The Quay Gazette'), 'quay gazette');
  assert.equal(nameKey('Piet Saar, Jr.'), 'piet saar');
  assert.equal(nameKey('Norrin Ferries Inc.'), 'norrin ferries');
  assert.equal(nameKey('Ilse Brandt’s'), 'ilse brandt');
});

const ROWS: readonly (readonly [string, string, boolean])[] = [
  ['Pamela J. Orrin', 'Pam Orrin', true],
  ['P. Orrin', 'Pamela Orrin', true],
  ['Pamela Jane Orrin', 'Pamela J. Orrin', true],
  ['Pamela Orrin', 'Peter Orrin', false],
  ['Pamela J. Orrin', 'Pamela K. Orrin', false],
  ['Orrin', 'Pamela Orrin', false],
];

test('tells one person from two who share a surname', () => {
  for (const [a, b, expected] of ROWS) {
    assert.equal(isSamePersonName(nameWords(a), nameWords(b)), expected, `${a} / ${b}`);
    assert.equal(isSamePersonName(nameWords(b), nameWords(a)), expected, `${b} / ${a}`);
  }
});
