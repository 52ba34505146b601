import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakDownAttributions } from './break-down-attributions.ts';
import { MADE_UP_GOLD } from './made-up-corpus.ts';

const MISSING = new Set(['first 2', 'second 1']);
const FOUND = MADE_UP_GOLD.map(({ id, attributions }) => ({
  id,
  attributions: attributions.filter((_, i) => !MISSING.has(`${id} ${i}`)),
}));

const CASES: readonly (readonly [
  cut: 'byQuoting' | 'byPublisher' | 'byCueFrequency',
  name: string,
  gold: number,
  recall: number,
])[] = [
  ['byQuoting', 'direct', 1, 100],
  ['byQuoting', 'mixed', 1, 0],
  ['byQuoting', 'indirect', 5, 80],
  ['byPublisher', 'Quay Gazette', 4, 75],
  ['byPublisher', 'Sound Courier', 3, 66.7],
  ['byCueFrequency', '2 to 5', 2, 100],
  ['byCueFrequency', 'once', 5, 60],
];

for (const [cut, name, gold, recall] of CASES) {
  test(`${name}: ${gold} in the gold, ${recall} % of them found`, () => {
    const figures = breakDownAttributions(MADE_UP_GOLD, FOUND)[cut][name];
    assert.equal(figures?.gold, gold);
    assert.equal(figures.rates['detected']?.[1], recall);
  });
}
