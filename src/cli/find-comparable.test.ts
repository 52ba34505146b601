import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Claim } from '../model/claim.ts';
import { MADE_UP, makeClaim } from '../../test/made-up-case.ts';
import { findComparable } from './find-comparable.ts';

const record = (id: string, kind: Claim['kind'], known: Partial<Claim> = {}): ClaimRecord => ({
  ...MADE_UP.rating,
  claim: makeClaim(id, kind, id, known),
});
const ferries = { entities: ['e1'], fields: { of: 'the contract', value: 40, unit: 'USD' } };

const CASES: readonly (readonly [what: string, own: ClaimRecord, other: ClaimRecord, compared: boolean])[] = [
  [
    'figures of the same thing',
    record('a', 'figure', ferries),
    record('b', 'figure', { fields: { of: 'The contract ' } }),
    true,
  ],
  [
    'the same unit and somebody in common',
    record('a', 'figure', ferries),
    record('b', 'figure', { ...ferries, fields: { unit: 'usd' } }),
    true,
  ],
  ['the same unit alone', record('a', 'figure', ferries), record('b', 'figure', { fields: { unit: 'USD' } }), false],
  ['nothing in common', record('a', 'figure', ferries), record('b', 'figure', { fields: { of: 'ferries' } }), false],
  [
    'ratings on one scale',
    record('a', 'assessment', { fields: { scale: '5' } }),
    record('b', 'assessment', { fields: { scale: '5' } }),
    true,
  ],
  [
    'ratings of the same thing',
    record('a', 'assessment', { entities: ['e1'] }),
    record('b', 'assessment', { entities: ['e1'] }),
    true,
  ],
  ['a rating and a figure', record('a', 'assessment', ferries), record('b', 'figure', ferries), false],
  ['events are not compared', record('a', 'event', ferries), record('b', 'event', ferries), false],
  ['a claim is not compared with itself', record('a', 'figure', ferries), record('a', 'figure', ferries), false],
];

for (const [what, own, other, compared] of CASES) {
  test(what, () => assert.deepEqual(findComparable(own, [other]), compared ? [other] : []));
}
