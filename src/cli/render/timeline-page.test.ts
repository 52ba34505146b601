import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineItem } from '../../case/case.ts';
import { MADE_UP } from '../../../test/made-up-case.ts';
import { gatherPapers } from './papers.ts';
import { drawTimeline } from './timeline-page.ts';

const papers = gatherPapers(MADE_UP.documents, MADE_UP.statements, MADE_UP.entities);
const [gazette, , petty, answer] = MADE_UP.documents;
const [, , , denied] = MADE_UP.statements;
const { id, title } = MADE_UP.request.claim;
const item = (known: Partial<TimelineItem>): TimelineItem => ({
  when: '2031-03-04',
  kind: 'published',
  words: '',
  claim: null,
  statement: null,
  document: null,
  ...known,
});

const ITEMS: readonly TimelineItem[] = [
  item({ when: '2031-02~', kind: 'happened', words: title, claim: id }),
  item({ words: gazette.title!, document: gazette.id }),
  item({ kind: 'reported', words: title, claim: id, document: gazette.id }),
  item({ when: '2031-03-06', kind: 'denied', words: title, claim: id, statement: denied.id, document: petty.id }),
  item({ when: '2031-03-08', kind: 'step', words: 'asked for', claim: 'c9' }),
  item({ when: null, words: answer.name, document: answer.id }),
];

test('day by day, who denied, and what has no date at the end', () => {
  const page = { items: ITEMS, papers, shortIds: new Map([[id, 'c3f1']]) };
  assert.equal(
    drawTimeline(page, { columns: 80, colour: false }),
    `about Feb 2031
  happened   Whether Orlan Petty asked Marrow Line to leave its distress radio
             off near Skarholm
             c3f1

4 Mar 2031
  published  Ferry owner wanted radio off, officials say
             The Harbour Gazette, gazette-radio.md
  reported   Whether Orlan Petty asked Marrow Line to leave its distress radio
             off near Skarholm
             c3f1 · The Harbour Gazette, gazette-radio.md

6 Mar 2031
  denied     Whether Orlan Petty asked Marrow Line to leave its distress radio
             off near Skarholm — denied by Orlan Petty
             c3f1 · Orlan Petty, petty-statement.txt

8 Mar 2031
  step       asked for
             c9

No date: not placed
  published  assistant-answer.txt
             assistant-answer.txt
`,
  );
});

test('a case without anything', () => {
  assert.match(
    drawTimeline({ items: [], papers, shortIds: new Map() }, { columns: 80, colour: false }),
    /nothing else/,
  );
});
