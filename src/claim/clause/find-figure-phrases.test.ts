import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFigurePhrases } from './find-figure-phrases.ts';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'with over $2 million in active harbour contracts, auditors are asking whether the firm used its seat',
    ['over $2 million in active harbour contracts'],
  ],
  [
    'the firm began lowering the lamps of 1,150 beacons to two metres specifically to spare the birds of the strait',
    ['1,150 beacons to two metres'],
  ],
  // The clause is its figure.
  ['the contract is worth $40 million a year', []],
  ['they met three times at the fair and spoke of the weather for most of the evening', []],
];

test('figures that a clause gives by the way are found with what they count', () => {
  for (const [text, phrases] of CASES) {
    assert.deepEqual(
      findFigurePhrases(text, [0, text.length]).map(([start, end]) => text.slice(start, end)),
      phrases,
      text,
    );
  }
});
