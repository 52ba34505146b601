import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBlocks } from './find-blocks.ts';
import { findQuotations } from './find-quotations.ts';

/** Each case: a text, and its quotations as they stand; "/" parts the paragraphs of one, ">" marks depth, "…" that it never closes. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['“We left,” he said. “It was late.”', ['We left,', 'It was late.']],
  ['"We left," he said. "It was late."', ['We left,', 'It was late.']],
  ["''We left,'' he said. ``It was late.''", ['We left,', 'It was late.']],
  ['He said «nous partons» and left.', ['nous partons']],
  ['“She said ‘never’ to us,” he said.', ['She said ‘never’ to us,', '>never']],
  ['"She said \'never\' to us," he said.', ["She said 'never' to us,", '>never']],
  ['‘We won’t go to the workers’ hall,’ he said.', ['We won’t go to the workers’ hall,']],
  ["It's the board's view; the boards' views don't matter. Rock 'n' roll of the '90s.", []],
  ['The workers’ hall and the ’90s, ’tis said.', []],
  ['A 6" pipe broke.', []],
  ['“One.\n\n“Two.\n\n“Three,” she said.', ['One./Two./Three,']],
  ['"One.\n\n"Two," she said. "Three."', ['One./Two,', 'Three.']],
  ['“One goes on.\n\nTwo has no mark of its own.”\n\nShe left.', ['One goes on./Two has no mark of its own.']],
  [
    '“One never closes.\n\nShe left the hall.\n\nIt was late in the day.\n\nNobody spoke.\n\nThe “end” came.',
    ['One never closes.…', 'end'],
  ],
  [
    'Helper: "It is so. There was one call then.\n\nWhat Else\n\nThere was more to it than that. That is all."',
    ['It is so. There was one call then./What Else/There was more to it than that. That is all.'],
  ],
  [
    'Helper: “It is so. There was “one call” then.\n\nWhat Else\n\nThere was more to it than that.\n\nThe Next Page\n\nHelper: “It is not so.\n\nMore Still\n\nNobody knows how it came.”',
    [
      'It is so. There was “one call” then./What Else/There was more to it than that.…',
      '>one call',
      'It is not so./More Still/Nobody knows how it came.',
    ],
  ],
];

for (const [text, expected] of rows) {
  test(`quotations of ${JSON.stringify(text.slice(0, 60))}`, () => {
    const found = findQuotations(text, findBlocks(text)).map(
      ({ inner, depth, closed }) =>
        '>'.repeat(depth) + inner.map(([start, end]) => text.slice(start, end)).join('/') + (closed ? '' : '…'),
    );
    assert.deepEqual(found, expected);
  });
}

test('the span holds the marks', () => {
  const text = 'He said: “No.” Then he left.';
  assert.deepEqual(findQuotations(text, findBlocks(text))[0]?.span, [9, 14]);
});

test('ten thousand marks end in time', () => {
  for (const text of [
    '"'.repeat(20_000),
    '“'.repeat(20_000),
    '” “'.repeat(10_000),
    "'a ".repeat(20_000),
    '“a\n\n'.repeat(10_000),
    'X: “a\n\n'.repeat(10_000),
  ]) {
    const started = performance.now();
    findQuotations(text, findBlocks(text));
    assert.ok(performance.now() - started < 4_000);
  }
});
