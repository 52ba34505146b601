import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Path, Trace } from '../../case/case.ts';
import { findFullNames } from '../../picture/find-full-name.ts';
import { MADE_UP } from '../../../test/made-up-case.ts';
import { joinSpans } from './quote-spans.ts';
import { drawTrace } from './trace-tree.ts';

const [told, , leaned, denied, wider, machine] = MADE_UP.statements;

function makePath(statement: (typeof MADE_UP.statements)[number], known: Partial<Path> = {}): Path {
  const document = MADE_UP.documents.find((each) => each.id === statement.document)!;
  return {
    statement,
    document,
    chain: statement.chain,
    words: [joinSpans(document.text, statement.content)],
    stance: 'affirm',
    because: [],
    ...known,
  };
}

const [gazette] = MADE_UP.request.origins.list;
const TRACE: Trace = {
  record: MADE_UP.request,
  origins: [
    { origin: gazette!, paths: [makePath(told), makePath(leaned, { because: ['cites The Harbour Gazette'] })] },
    { origin: { ...gazette!, label: 'Orlan Petty', mayOverlap: true }, paths: [makePath(denied, { stance: 'deny' })] },
  ],
  unstated: [makePath(machine), makePath(wider, { stance: 'deny' })],
};

test('chains are a tree: origin, documents under it, and the way back from each', () => {
  assert.equal(
    drawTrace(TRACE, 'c3f1', findFullNames(MADE_UP.entities), { columns: 80, colour: false }),
    `Whether Orlan Petty asked Marrow Line to leave its distress radio off near
Skarholm
c3f1 · disputed · origins: 1–2
├─ unnamed officials cited by The Harbour Gazette
│  ├─ The Harbour Gazette, 4 Mar 2031 (gazette-radio.md)
│  │    ← two officials of the harbour authority (alleged)
│  │    “ferry owner Orlan Petty had asked Marrow Line to leave its distress
│  │    radio off near Skarholm”
│  └─ Sund Courier, 5 Mar 2031 (courier-lean.md)
│       ← The Harbour Gazette ← two officials of the harbour authority
│       (reported)
│       “Petty pressed Marrow Line to leave the radio off”
│       counted here: cites The Harbour Gazette
├─ Orlan Petty (may be the same as another of these)
│  └─ Orlan Petty, 6 Mar 2031 (petty-statement.txt) · denies it
│       ← Orlan Petty (denied)
│       “I have never asked anybody to switch off a radio”
├─ never an origin: machine-written text, headlines
│  └─ assistant-answer.txt, no date
│       ← machine-written text (said)
│       “Orlan Petty had the distress radio switched off”
└─ denials
   └─ Orlan Petty, 6 Mar 2031 (petty-statement.txt) · denies it
        ← Orlan Petty (denied)
        “never spoken with the line’s masters”
`,
  );
});
