import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBlocks } from './find-blocks.ts';
import { findSentences } from './find-sentences.ts';

/** Each row is a paragraph, its sentences parted by "|". */
const rows: readonly string[] = [
  'Sen. Ada P. Quill (D-R.I.) said it was over.|Rep. Tom Hask (R-Tex.) agreed.',
  'He moved to the U.S. Treasury in 2004.|He left the U.S.|The firm hired him.',
  'It is No. 2 in the list.|Was it ours?|No.|It was theirs.',
  'The answer is no.|Nothing else is known.',
  'They met at 5 p.m. Friday.|They left at 7 p.m.|The hall was empty.',
  'They met at 5 p.m. ET on Friday in St. Malo.',
  'Arden Inc. Chief Executive Mara Voss resigned.|She had run Arden Inc. for years.|It was not Arden Inc.|But it paid.',
  'John Q. Public Jr. spoke.|So did Ann R. Vale.',
  '“Is it over?” Ms. Vale asked.|“It is,” he said.',
  '"We won!" Hask shouted at the hall.|"They lost."|Then he left.',
  '“What a day!”|Then he left.',
  'He asked, “Why us?”|The mayor did not know.',
  '“We are done.”|Mr. Vale said that the talks were over.',
  'Prices rose 3.5 percent to $1.25.|A loaf costs 40 cents.',
  'On Jan. 5 the talks began.|They ended in Jan.|The dates are known.',
  'It was ... strange.|“I do not know ... I was not there,” he said.',
  'He waited…|Nobody came.',
  'In Harlow v. Crane the court was split.|The case returned.',
  'The vote (was it legal?) Crane lost.',
  '(It was not.)|The vote stood.',
  'He told Dr. Orla Finn, Gov. Pell, Gen. Ruiz, Lt. Col. Ames and others.',
  'Vitamin C.|The label said so.',
  'At Yarrow Corp., sales fell.|At Yarrow Ltd. they rose.',
  'The U.N. Security Council met in Washington, D.C., on Nov. 3, 2019.',
  'The U.K.’s envoy left.|“Good.”',
  'See p. 12 and Fig. 3 of the report.',
  'Really?!|Yes.',
];

for (const row of rows) {
  test(row, () => {
    const text = row.replaceAll('|', ' ');
    const sentences = findSentences(text, [{ kind: 'paragraph', span: [0, text.length], label: null }]);
    assert.equal(sentences.map(([start, end]) => text.slice(start, end)).join('|'), row);
  });
}

test('a label, a list item and a heading end with their block', () => {
  const text = 'A Quiet Town\n\nOpen Questions: Who paid? Nobody says.\n\n1. First of all, money.\n\nShare this';
  const sentences = findSentences(text, findBlocks(text)).map(([start, end]) => text.slice(start, end));
  assert.deepEqual(sentences, ['A Quiet Town', 'Open Questions:', 'Who paid?', 'Nobody says.', 'First of all, money.']);
});

test('a sentence of two million characters and a text of stops end in time', () => {
  for (const text of [
    'word '.repeat(400_000),
    '. '.repeat(500_000),
    'A. '.repeat(300_000),
    '.'.repeat(1_000_000),
    '?" '.repeat(300_000),
  ]) {
    const started = performance.now();
    findSentences(text, [{ kind: 'paragraph', span: [0, text.length], label: null }]);
    assert.ok(performance.now() - started < 5_000);
  }
});
