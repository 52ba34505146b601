import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MADE_UP } from '../../../test/made-up-case.ts';
import { drawMissing } from './missing-page.ts';

const PAGE = {
  missing: {
    originals: [
      { name: 'The Northern Post', kind: 'outlet', claims: ['c1', 'c2', 'c3', 'c4', 'c5'], statements: ['s1'] },
      { name: 'the letter to the Harbour Board', kind: 'document', claims: ['c1'], statements: ['s2'] },
    ],
    unheard: [{ name: 'Ida Marrow', claims: ['c2'] }],
    undescribed: [MADE_UP.documents[3].id],
  },
  titles: new Map(['c1', 'c2', 'c3', 'c4', 'c5'].map((id) => [id, `Whether ${id} is so`])),
  shortIds: new Map<string, string>(),
  documents: new Map(MADE_UP.documents.map((document) => [document.id, document])),
  suggest: (words: string) => `hearsay ${words}`,
} as const;

test('what to get, whom to call, and what to describe', () => {
  assert.equal(
    drawMissing(PAGE, { columns: 80, colour: false }),
    `Originals to get: cited here, not held
  The Northern Post (outlet): 5 claims hang on it
      c1  Whether c1 is so
      c2  Whether c2 is so
      c3  Whether c3 is so
      c4  Whether c4 is so
      and 1 more
  the letter to the Harbour Board (document): 1 claim hangs on it
      c1  Whether c1 is so

Whom to call: their own act is claimed, and they have not been heard
  Ida Marrow: 1 claim
      c2  Whether c2 is so

Documents to describe
  assistant-answer.txt: no date, no publisher
  hearsay describe assistant-answer.txt --published DATE --publisher NAME
`,
  );
});

test('nothing is missing', () => {
  const page = { ...PAGE, missing: { originals: [], unheard: [], undescribed: [] } };
  assert.match(drawMissing(page, { columns: 80, colour: false }), /^Nothing that this case cites is missing/);
});
