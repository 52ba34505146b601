import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeNumber } from './write-number.ts';

for (const [number, words] of [
  [0, '0'],
  [999, '999'],
  [1200, '1,200'],
  [-4400, '-4,400'],
  [240_000_000, '240,000,000'],
  [12_500.5, '12,500.5'],
  [0.1234, '0.1234'],
  [1e21, '1e+21'],
] as const) {
  test(`${number} is ${words}`, () => assert.equal(writeNumber(number), words));
}
