import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureCells, padCells, splitGraphemes } from './cell-width.ts';

const CASES: readonly (readonly [line: string, cells: number])[] = [
  ['', 0],
  ['ferry', 5],
  ['“ferry” – 1–3 …', 15],
  ['Ærø Łódź', 8],
  ['e\u0301tat', 4], // a combining accent
  ['北京', 4],
  ['ｆｕｌｌ', 8], // full width letters
  ['한국', 4],
  ['😀', 2],
  ['👩‍👩‍👧', 2], // a family is one sign
  ['🇳🇴', 2],
  ['❤️', 2], // shown as an emoji
  ['❤', 1], // shown as text
  ['\u001b[1mbold\u001b[22m', 4],
  ['نص', 2],
];

for (const [line, cells] of CASES) {
  test(`${JSON.stringify(line)} takes ${cells} cells`, () => assert.equal(measureCells(line), cells));
}

test('padding fills up to a width and leaves a longer line alone', () => {
  assert.equal(padCells('北', 4), '北  ');
  assert.equal(padCells('ferry', 3), 'ferry');
});

test('a family is split off whole', () => {
  assert.deepEqual(splitGraphemes('a👩‍👩‍👧'), [
    { segment: 'a', cells: 1 },
    { segment: '👩‍👩‍👧', cells: 2 },
  ]);
});
