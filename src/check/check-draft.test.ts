import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeChecker } from '../../test/made-up-check.ts';

const check = makeChecker([
  `---
title: Ferry chief took gifts, officials say
publisher: The Sund Courier
published: 2031-03-04
---

Mara Lindqvist, who runs the ferry board, has accepted four trips from the shipyard Norvik since the spring of 2029, according to two officials of the board who asked not to be named.

The board paid Norvik 36 million crowns for the ferry Ansgar in 2030. About 70 percent of the islanders take the ferry to work.

Norvik's director, Pelle Holm, asked Ms Lindqvist not to invite other bids, the officials said.
`,
  `---
title: Lindqvist answers
publisher: The Island Herald
published: 2031-03-06
---

Mara Lindqvist denied that she had accepted trips from Norvik. "I paid for every journey myself," she said.

Two members of the council, Runa Dahl and Jens Voll, asked the auditor Oskar Brandt to look into the trips. Mr Brandt may open a review after Easter, his office said.
`,
  `---
title: Brandt opens review
publisher: The Island Herald
published: 2031-05-20
---

The auditor Oskar Brandt has opened a review of the ferry board's dealings with Norvik, his office said on Monday. Ms Lindqvist resigned from the harbour council on 2 May.
`,
]);

const rulesFor = (draft: string): string[] => check(draft).findings.map(({ rule }) => rule);

test('what the documents bear out is left alone, in whatever words', () => {
  const rows = [
    'Two officials told the Courier that Ms Lindqvist had taken four trips from Norvik; she denied it.',
    'Norvik got 36 million crowns for the Ansgar in 2030.',
    'About 70 percent of the islanders go to work by ferry.',
    'Runa Dahl and Jens Voll of the council want the auditor to look into the trips.',
    'Ms Lindqvist says that she paid for her journeys herself.',
    'In May Mr Brandt opened a review of the board’s dealings with the shipyard.',
    'She left the harbour council on 2 May.',
    'What will the islanders make of it?',
    'Nothing about this is simple.',
  ];
  for (const draft of rows) assert.deepEqual(rulesFor(draft), [], draft);
});

test('each fault is found by its rule', () => {
  const rows = [
    ['Mara Lindqvist has accepted four trips from the shipyard Norvik.', 'stated-as-fact'],
    ['Two officials said that Ms Lindqvist had accepted four trips from Norvik.', 'denial-omitted'],
    ['The board paid Norvik 56 million crowns for the ferry Ansgar.', 'figure-differs'],
    ['The board paid Norvik 36 million crowns for the Ansgar in 2026.', 'date-differs'],
    ['Ms Lindqvist resigned from the harbour council on 12 May.', 'date-differs'],
    ['Ms Lindqvist still sits on the harbour council.', 'outdated'],
    ['Mara Lindqvist admitted that she had accepted trips from Norvik.', 'contradicts'],
    ['The Harbour Gazette reported that Pelle Holm asked Ms Lindqvist not to invite other bids.', 'source-differs'],
    ['Runa Dahl and Sven Aker asked the auditor Oskar Brandt to look into the trips.', 'source-differs'],
    ['Pelle Holm asked Ms Lindqvist not to invite other bids.', 'stated-as-fact'],
    ['Pelle Holm bought the hotel in Sund from the Karsian state.', 'no-support'],
  ] as const;
  for (const [draft, rule] of rows) assert.deepEqual(rulesFor(draft), [rule], draft);
});

test('several outlets are one where all lean on one', () => {
  const [finding] = check(
    'Several newspapers have reported that Ms Lindqvist accepted trips from Norvik, which she denies.',
  ).findings;
  assert.equal(finding?.rule, 'one-origin');
});

test('every sentence has its support, and a repair stands beside each finding', () => {
  const { sentences, findings } = check(
    'The board paid Norvik 56 million crowns. Pelle Holm bought the hotel in Sund.\n\nWho knows?',
  );
  assert.deepEqual(
    sentences.map(({ support }) => support),
    ['supported', 'none', 'not-a-claim'],
  );
  for (const { suggestion, message } of findings) assert.ok(suggestion !== null && /[.”]$/u.test(message), message);
});
