import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { MADE_UP } from '../../../test/made-up-case.ts';
import { measureCells } from './cell-width.ts';
import { drawLedger } from './ledger.ts';
import type { LedgerPage } from './ledger.ts';
import { describeRow } from './ledger-row.ts';
import { gatherPapers } from './papers.ts';
import { shortenIds } from './shorten-ids.ts';

const papers = gatherPapers(MADE_UP.documents, MADE_UP.statements, MADE_UP.entities);
const PAGE: LedgerPage = {
  asOf: '2031-03-19',
  documents: MADE_UP.documents,
  undated: MADE_UP.documents.filter((document) => document.published === null),
  rows: MADE_UP.records.map((record) => describeRow(record, papers)),
  all: MADE_UP.records.length,
  filter: '',
  everything: false,
  limit: null,
  shortIds: shortenIds(MADE_UP.records.map((record) => record.claim.id)),
  showAll: '--all',
  suggest: (words) => `hearsay ${words}`,
};

const WIDE = `4 documents · as of 19 Mar 2031 · 2 claims

ID    KIND        CLAIM
                  STANDING        ORIGINS                  WHO ANSWERS IT             REPORTED

c3f1  request     Whether Orlan Petty asked Marrow Line to leave its distress radio off near
                  Skarholm
                  disputed        1–2: unnamed officials   denied by Orlan Petty,     4–6 Mar 2031
                                    cited by The Harbour     6 Mar 2031
                                    Gazette                not denied by name; a
                                                             wider denial covers it
                                                           declined to answer:
                                                             Marrow Line

Only in machine-written text, which is never an origin

c77b  assessment  The risk to passengers is 4 out of 5
                  unsourced       no stated origin         nobody denies it           no date

Not placed in time, for want of a date: assistant-answer.txt.
Give it one: hearsay describe assistant-answer.txt --published 2024-11-15
`;

const NARROW = `4 documents · as of 19 Mar 2031 · 2 claims

c3f1 · request · disputed
Whether Orlan Petty asked Marrow Line to leave its
distress radio off near Skarholm
  origins: 1–2: unnamed officials cited by The
    Harbour Gazette
  denied by Orlan Petty, 6 Mar 2031
  not denied by name; a wider denial covers it
  declined to answer: Marrow Line
  reported: 4–6 Mar 2031

Only in machine-written text, which is never an
origin

c77b · assessment · unsourced
The risk to passengers is 4 out of 5
  origins: no stated origin
  nobody denies it
  reported: no date

Not placed in time, for want of a date:
assistant-answer.txt.
Give it one: hearsay describe assistant-answer.txt --published 2024-11-15
`;

const PAGES: readonly (readonly [what: string, columns: number, page: string])[] = [
  ['a hundred columns', 100, WIDE],
  ['fifty', 50, NARROW],
];

for (const [what, columns, page] of PAGES) {
  test(`the ledger on ${what}`, () => assert.equal(drawLedger(PAGE, { columns, colour: false }), page));
}

test('without any date there is no column for it', () => {
  const rows = PAGE.rows.map((row) => ({ ...row, dated: false }));
  const page = drawLedger({ ...PAGE, rows }, { columns: 100, colour: false });
  assert.doesNotMatch(page, /REPORTED/);
  assert.match(page, /1–2: unnamed officials cited +denied by Orlan Petty, 6 Mar 2031\n/);
});

test('an inquiry tells its last step', () => {
  const rows = PAGE.rows.map((row) => ({ ...row, steps: [{ words: 'last step: renewed, 9 Mar 2031', style: null }] }));
  const page = drawLedger({ ...PAGE, rows }, { columns: 120, colour: false });
  assert.match(page, /disputed +1–2.*\n +last step:/);
});

test('colour adds nothing but colour', () => {
  const coloured = drawLedger(PAGE, { columns: 100, colour: true });
  assert.ok(coloured.includes('\u001b['));
  assert.equal(stripVTControlCharacters(coloured), WIDE);
});

test('no line is wider than the terminal, whatever stands in it', () => {
  const title =
    '北京 said 😀 that the harbour’s very-long-hyphenated-unbreakable-name-of-something was to be closed '.repeat(3);
  const rows = PAGE.rows.map((row) => ({ ...row, title, originLabels: [title, title, title] }));
  for (const columns of [40, 69, 70, 100, 133, 200]) {
    const page = drawLedger({ ...PAGE, undated: [], rows }, { columns, colour: false });
    for (const line of page.split('\n')) assert.ok(measureCells(line) <= columns, `${columns}: ${line}`);
  }
});

const FOLDS: readonly (readonly [what: string, page: Partial<LedgerPage>, shows: RegExp, hides: RegExp])[] = [
  ['minor claims fold', {}, /and 1 minor one: --all shows them/, /^c3f1/m],
  ['--all unfolds them', { everything: true }, /^c3f1/m, /minor one/],
  ['a filter shows all that pass it', { filter: 'kind request' }, /2 of 2 claims \(kind request\)/, /minor one/],
  [
    'a limit',
    { everything: true, limit: 1 },
    /and 1 more in machine-written text: a higher --limit shows them/,
    /^c77b/m,
  ],
  ['an empty case', { rows: [], all: 0 }, /no claims\n\nNo claims yet\./, /STANDING/],
  ['a filter that nothing passes', { rows: [], filter: 'denied' }, /No claim passes this filter\./, /STANDING/],
];

for (const [what, change, shows, hides] of FOLDS) {
  test(what, () => {
    const rows = PAGE.rows.map((row, at) => ({ ...row, minor: at === 0 }));
    const page = drawLedger({ ...PAGE, rows, ...change }, { columns: 100, colour: false });
    assert.match(page, shows);
    assert.doesNotMatch(page, hides);
  });
}
