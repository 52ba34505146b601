import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RedactionOutcome } from '../../case/case.ts';
import { drawRedaction } from './redaction-page.ts';

const SCREEN = { columns: 200, colour: false };
const OUTCOME: RedactionOutcome = {
  entry: { seq: 9, at: '', actor: 'ida', kind: 'redacted', payload: {}, previous: '', hash: '' },
  document: 'd2',
  places: 2,
  erased: [1, 4],
  inside: null,
  words: [],
  elsewhere: { documents: [], entries: [] },
  whole: true,
};
const NAMES = new Map([['d3', 'b.md']]);
const draw = (outcome: Partial<RedactionOutcome>): string =>
  drawRedaction({ ...OUTCOME, ...outcome }, 'a.md', NAMES, 'hearsay compact', SCREEN);

const CASES: readonly (readonly [what: string, outcome: Partial<RedactionOutcome>, words: RegExp])[] = [
  ['words', {}, /^Redacted 2 places of a\.md, and what 2 entries of the log said of it\. Entry 9 keeps that/],
  ['a whole document', { document: null, places: 0 }, /^Erased a\.md whole, and what 2 entries/],
  [
    'words elsewhere',
    { elsewhere: { documents: ['d3'], entries: [7] } },
    /\nThe same words still stand in b\.md and entry 7 of the log\.\n/,
  ],
  ['a case that is read meanwhile', { whole: false }, /\nAnother program reads this case: .* run hearsay compact\n/],
  ['in every case', {}, /\nBackups and other copies of this case still hold what was taken out here\.\n$/],
];

for (const [what, outcome, words] of CASES) test(what, () => assert.match(draw(outcome), words));
