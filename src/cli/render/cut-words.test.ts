import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutWords } from './cut-words.ts';

const CASES: readonly (readonly [text: string, cells: number, cut: string])[] = [
  ['the ferry sailed', 20, 'the ferry sailed'],
  ['the ferry sailed', 16, 'the ferry sailed'],
  ['the ferry sailed', 15, 'the ferry …'],
  ['the ferry sailed', 11, 'the ferry …'],
  ['the ferry sailed', 10, 'the …'],
  ['北京上海广州', 8, '北京上 …'],
];

for (const [text, cells, cut] of CASES) {
  test(`${text} in ${cells} cells is ${cut}`, () => assert.equal(cutWords(text, cells), cut));
}
