import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MADE_UP } from '../../../test/made-up-case.ts';
import { drawDocuments } from './document-list.ts';

test('each document with its date and publisher, and what it lacks', () => {
  assert.equal(
    drawDocuments(MADE_UP.documents, { columns: 80, colour: false }),
    `NAME                  DATE        PUBLISHER     TITLE
gazette-radio.md      4 Mar 2031  The Harbour   Ferry owner wanted radio off,
                                  Gazette       officials say
courier-lean.md       5 Mar 2031  Sund Courier  no title
petty-statement.txt   6 Mar 2031  Orlan Petty   no title
assistant-answer.txt  no date     no publisher  no title
`,
  );
});

test('an empty case says what to do', () => {
  assert.equal(drawDocuments([], { columns: 80, colour: false }), 'No documents yet: hearsay add PATH...\n');
});
