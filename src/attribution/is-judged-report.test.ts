import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isJudgedReport } from './is-judged-report.ts';

/** Text, cue, content, whether it is judged. */
const rows: readonly (readonly [string, string, string, boolean])[] = [
  ['Reports of secret meetings are untrue.', 'of', 'secret meetings', true],
  ['Claims that the lamp failed were false.', 'Claims that', 'the lamp failed', true],
  ['Reports of secret meetings reached the board.', 'of', 'secret meetings', false],
  ['The board said the lamp was lit.', 'said', 'the lamp', false],
];

for (const [text, cue, content, expected] of rows) {
  test(`${text} — ${cue}`, () => {
    const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    assert.equal(isJudgedReport(text, { source: [], cue: [at(cue)], content: [at(content)], by: 'tagger' }), expected);
  });
}
