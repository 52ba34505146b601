import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineItem } from '../../model/case-records.ts';
import { MADE_UP } from '../../../test/made-up-case.ts';
import { gatherPapers } from './papers.ts';
import { drawTimeline } from './timeline-page.ts';
import type { TimelinePage } from './timeline-page.ts';

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
  item({ kind: 'reported', words: 'It rained', claim: 'c5', document: gazette.id }),
  item({ when: '2031-03-06', words: petty.name, document: petty.id }),
  item({ when: '2031-03-06', kind: 'denied', words: title, claim: id, statement: denied.id, document: petty.id }),
  item({ when: '2031-03-08', kind: 'step', words: 'asked for: Whether the board looks into it', claim: 'c9' }),
  item({ when: null, words: answer.name, document: answer.id }),
];
const PAGE: TimelinePage = { items: ITEMS, papers, shortIds: new Map([[id, 'c3f1']]), shown: new Set([id, 'c9']) };

test('day by day, each document with what it reports, who denied, and what has no date at the end', () => {
  assert.equal(
    drawTimeline(PAGE, { columns: 80, colour: false }),
    `about Feb 2031
  happened   Whether Orlan Petty asked Marrow Line to leave its distress radio
             off near Skarholm [c3f1]

4 Mar 2031
  The Harbour Gazette: Ferry owner wanted radio off, officials say
    (gazette-radio.md)
    reports    Whether Orlan Petty asked Marrow Line to leave its distress radio
               off near Skarholm [c3f1]

6 Mar 2031
  Orlan Petty: petty-statement.txt
    denial     Orlan Petty: Whether Orlan Petty asked Marrow Line to leave its
               distress radio off near Skarholm [c3f1]

8 Mar 2031
  inquiry    asked for: Whether the board looks into it [c9]

No date: not placed
  assistant-answer.txt

1 entry about lesser claims left out: --all shows them
`,
  );
});

test('a case without anything', () => {
  assert.equal(drawTimeline({ ...PAGE, items: [] }, { columns: 80, colour: false }), 'Nothing is in this case yet.\n');
});
