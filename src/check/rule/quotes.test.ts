import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeChecker } from '../../../test/made-up-check.ts';

const check = makeChecker([
  `---
title: Ferry board defends its accounts
publisher: The Sund Courier
published: 2031-03-04
---

"The accounts of the ferry board are in good order, and every crown has been spent as the council intended," said Mara Lindqvist, the board's chairwoman. "We have nothing to hide."

Oskar Brandt, an auditor, wrote that the accounts were "riddled with gaps" and that nobody could follow them.
`,
]);

function rulesFor(draft: string): string[] {
  return check(draft)
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('quote-'));
}

test('what a document says word for word is left alone', () => {
  const rows = [
    'Mara Lindqvist said: "We have nothing to hide."',
    '“We have nothing to hide,” Ms Lindqvist said.',
    '"The accounts of the ferry board are in good order … as the council intended," Ms Lindqvist said.',
    '"The accounts of the [board] are in good order," said Ms Lindqvist.',
    'The accounts are "riddled with gaps", Oskar Brandt wrote.',
    'It was all a bit of a "mess".',
  ];
  for (const draft of rows) assert.deepEqual(rulesFor(draft), [], draft);
});

test('words that were changed are told with what they were', () => {
  const [finding] = check('"The accounts of the ferry board are in poor order," Ms Lindqvist said.').findings;
  assert.equal(finding?.rule, 'quote-altered');
  assert.match(finding.message, /“good” has become “poor”/u);
  assert.match(finding.suggestion ?? '', /in good order/u);
});

test('words of one laid to another, and words that nobody said', () => {
  const rows = [
    ['"We have nothing to hide," Oskar Brandt said.', 'quote-misattributed'],
    ['Mara Lindqvist called the accounts "riddled with gaps".', 'quote-misattributed'],
    ['"The harbour will be sold by Christmas," Mara Lindqvist said.', 'quote-unknown'],
  ] as const;
  for (const [draft, rule] of rows) assert.deepEqual(rulesFor(draft), [rule], draft);
});
