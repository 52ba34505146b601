import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widenDenial } from './widen-denial.ts';

/** Text, the cue's words, what the cue becomes. */
const rows: readonly (readonly [string, string, string])[] = [
  ['Quill denied this, saying that the lamp was lit.', 'saying', 'denied this, saying'],
  ['The firm has flatly denied it, insisting that nobody called.', 'insisting', 'has flatly denied it, insisting'],
  ['Quill denied the charge, saying that the lamp was lit.', 'saying', 'saying'],
  ['Quill said that the lamp was lit.', 'said', 'said'],
];

for (const [text, cue, expected] of rows) {
  test(`the cue of ${JSON.stringify(text)}`, () => {
    const at = text.indexOf(cue);
    const raw = widenDenial(text, {
      source: [[0, 5]],
      cue: [[at, at + cue.length]],
      content: [[text.length - 5, text.length]],
      by: 'verb',
    });
    assert.equal(text.slice(...raw.cue[0]!), expected);
    assert.equal(raw.stance, expected === cue ? undefined : 'deny');
  });
}
