import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundHalfEven, roundShare } from './round-half-even.ts';

const CASES: readonly (readonly [value: number, digits: number, rounded: number])[] = [
  [0.25, 1, 0.2],
  [0.75, 1, 0.8],
  [12.25, 1, 12.2],
  [12.35, 1, 12.3], // the double lies below the half
  [0.15, 1, 0.1], // likewise
  [0.35, 1, 0.3], // likewise
  [0.45, 1, 0.5], // the double lies above the half
  [2.5, 0, 2],
  [3.5, 0, 4],
  [0.125, 2, 0.12],
  [0.375, 2, 0.38],
  [99.95, 1, 100],
  [100, 1, 100],
  [0, 1, 0],
];

for (const [value, digits, rounded] of CASES) {
  test(`${value} to ${digits} places is ${rounded}`, () => assert.equal(roundHalfEven(value, digits), rounded));
}

test('a share of nothing is not a number', () => {
  assert.equal(roundShare(1, 8), 12.5);
  assert.equal(roundShare(0, 0), null);
});
