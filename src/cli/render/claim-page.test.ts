import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MADE_UP } from '../../../test/made-up-case.ts';
import { measureCells } from './cell-width.ts';
import { drawClaimPage } from './claim-page.ts';
import type { ClaimPage } from './claim-page.ts';
import { gatherPapers } from './papers.ts';

const PAGE: ClaimPage = {
  record: MADE_UP.request,
  papers: gatherPapers(MADE_UP.documents, MADE_UP.statements, MADE_UP.entities),
  shortId: 'c3f1',
  comparable: [],
  shortIds: new Map(),
  why: false,
  ids: false,
  notes: [],
};

const WIDE = `Whether Orlan Petty asked Marrow Line to leave its distress radio off near Skarholm
c3f1 · request · as of 19 Mar 2031

Standing: disputed
  · two officials, not named, affirm it
  · Orlan Petty denies it

  asker  Orlan Petty
  asked  Marrow Line
  act    leave its distress radio off
  when   about Feb 2031

Affirmed                                           Denied
────────────────────────────────────────────────   ────────────────────────────────────────────────
two officials of the harbour authority · alleged   Orlan Petty · denied
  “ferry owner Orlan Petty had asked Marrow Line     “I have never asked anybody to switch off a
  to leave its distress radio off near Skarholm”     radio”
  The Harbour Gazette, 4 Mar 2031                    Orlan Petty, 6 Mar 2031 (petty-statement.txt)
  (gazette-radio.md)
                                                   Orlan Petty · denied
two officials of the harbour authority,              “never spoken with the line’s masters”
according to The Harbour Gazette · reported          Orlan Petty, 6 Mar 2031 (petty-statement.txt)
  “Petty pressed Marrow Line to leave the radio      ! implied: not denied by name; a wider denial
  off”                                                 covers it, and changes no standing
  Sund Courier, 5 Mar 2031 (courier-lean.md)

machine-written text · said
  “Orlan Petty had the distress radio switched
  off”
  assistant-answer.txt, no date

Origins: 1–2
  1. unnamed officials cited by The Harbour Gazette
     · cites The Harbour Gazette — Sund Courier, 5 Mar 2031 (courier-lean.md)

Asked, and not answered
  · Marrow Line declined to answer: “declined to comment” — The Harbour Gazette, 4 Mar 2031
    (gazette-radio.md)

How its words changed
  4 Mar 2031  The Harbour Gazette   “ferry owner Orlan Petty had asked Marrow Line to leave its …”
  5 Mar 2031  Sund Courier          “Petty pressed Marrow Line to leave the radio off”
  no date     assistant-answer.txt  “Orlan Petty had the distress radio switched off”
`;

test('a claim on a hundred columns: affirmed and denied side by side, at one width', () => {
  assert.equal(drawClaimPage(PAGE, { columns: 100, colour: false }), WIDE);
});

test('a narrow terminal has the denial under the affirmation, with every word of it', () => {
  const page = drawClaimPage(PAGE, { columns: 50, colour: false });
  assert.ok(page.indexOf('\nDenied\n') > page.indexOf('\nAffirmed\n'));
  assert.match(page.replaceAll(/\s+/g, ' '), /“I have never asked anybody to switch off a radio”/);
  for (const line of page.split('\n')) assert.ok(measureCells(line) <= 50, line);
});

test('a side on which nobody stands says so', () => {
  const claim = { ...MADE_UP.request.claim, passages: MADE_UP.request.claim.passages.slice(0, 1) };
  const page = drawClaimPage({ ...PAGE, record: { ...MADE_UP.request, claim } }, { columns: 100, colour: false });
  assert.match(page, /Nobody in the case denies it\./);
});

test('ratings stand side by side, each with whose it is', () => {
  const rated = {
    ...MADE_UP.rating,
    claim: {
      ...MADE_UP.rating.claim,
      id: 'c9',
      fields: { value: 1, scale: 'of 5', rater: 'harbour pilots', suppliedBy: 'an AI answer' },
    },
  };
  const page = drawClaimPage(
    { ...PAGE, record: MADE_UP.rating, comparable: [rated], shortId: 'c77b', shortIds: new Map([['c77b02', 'c77b']]) },
    { columns: 100, colour: false },
  );
  assert.match(page, /Ratings side by side\n {2}c77b {2}4 \(out of 5\)/);
  assert.match(page, /\n {2}c9 +1 \(of 5\) +harbour pilots, as an AI answer has it/);
});

test('on request, why words stand on one claim and names on one entity', () => {
  const [told, , leaned] = MADE_UP.statements;
  const edges = [{ a: told.id, b: leaned.id, reason: 'both name Orlan Petty', weight: 1 }];
  const [petty, ...others] = MADE_UP.entities;
  const merges = [{ reason: 'surname of the only bearer', words: 'Petty', document: leaned.document }];
  const page = drawClaimPage(
    {
      ...PAGE,
      why: true,
      record: { ...MADE_UP.request, claim: { ...MADE_UP.request.claim, edges } },
      papers: gatherPapers(MADE_UP.documents, MADE_UP.statements, [{ ...petty!, merges }, ...others]),
    },
    { columns: 100, colour: false },
  );
  assert.ok(
    page.endsWith(`
Why these words stand on one claim
  · “ferry owner Orlan Petty had asked Marrow Line to leave its distress radio off near Skarholm” —
    The Harbour Gazette, 4 Mar 2031 (gazette-radio.md)
    “Petty pressed Marrow Line to leave the radio off” — Sund Courier, 5 Mar 2031 (courier-lean.md)
      they both name Orlan Petty
Why these names are one
  · Orlan Petty: “Petty”, surname of the only bearer — Sund Courier, 5 Mar 2031 (courier-lean.md)
`),
    page,
  );
});
