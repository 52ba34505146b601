import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureCells } from './cell-width.ts';
import { tieWords, wrapText } from './wrap-text.ts';

const CASES: readonly (readonly [what: string, text: string, cells: number, lines: readonly string[]])[] = [
  ['nothing is one empty line', '', 10, ['']],
  ['words that fit', 'the ferry sailed', 20, ['the ferry sailed']],
  ['exactly as wide', 'the ferry', 9, ['the ferry']],
  ['between words, never in one', 'the ferry sailed', 10, ['the ferry', 'sailed']],
  [
    'a word wider than a line is broken, for there is no other way',
    'a lighthousekeeper',
    8,
    ['a', 'lighthou', 'sekeeper'],
  ],
  ['a line feed starts a line', 'one\ntwo three', 10, ['one', 'two three']],
  ['several spaces are one', 'one   two', 10, ['one two']],
  ['East Asian letters break anywhere', '北京上海广州', 6, ['北京上', '海广州']],
  ['and go on after a word', 'in 北京上海', 7, ['in 北京', '上海']],
  ['a family of emoji is not torn apart', '👩‍👩‍👧👩‍👩‍👧', 2, ['👩‍👩‍👧', '👩‍👩‍👧']],
  ['tied words stay together', `on ${tieWords('6 Mar 2031')}`, 11, ['on', '6 Mar 2031']],
  ['a width of nothing still ends', 'ab', 0, ['a', 'b']],
];

for (const [what, text, cells, lines] of CASES) {
  test(what, () => assert.deepEqual(wrapText(text, cells), lines));
}

test('later lines may be narrower than the first', () => {
  assert.deepEqual(wrapText('the ferry sailed at dawn', 9, 6), ['the ferry', 'sailed', 'at', 'dawn']);
  assert.deepEqual(wrapText('a lighthousekeeper', 9, 6), ['a', 'lighth', 'ouseke', 'eper']);
});

test('no line of a long text is too wide, and no word is lost', () => {
  const text = 'Whether the harbour authority 港湾局 asked 🚢 for the radio to be off, and when. '.repeat(200).trim();
  for (const cells of [12, 31, 80]) {
    const lines = wrapText(text, cells);
    assert.ok(lines.every((line) => measureCells(line) <= cells));
    assert.equal(lines.join(' '), text);
  }
});

test('a megabyte without a space is wrapped in a moment', () => {
  const before = performance.now();
  assert.equal(wrapText('x'.repeat(1_000_000), 100).length, 10_000);
  assert.ok(performance.now() - before < 5000);
});
