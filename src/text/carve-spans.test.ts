import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carveSpans, joinSpans } from './carve-spans.ts';

test('joins spans that touch or overlap', () => {
  assert.deepEqual(
    joinSpans([
      [5, 9],
      [0, 3],
      [3, 4],
      [8, 12],
      [2, 2],
    ]),
    [
      [0, 4],
      [5, 12],
    ],
  );
});

test('takes holes out of spans', () => {
  assert.deepEqual(carveSpans([[0, 10]], [[3, 5]]), [
    [0, 3],
    [5, 10],
  ]);
  assert.deepEqual(carveSpans([[0, 10]], [[0, 10]]), []);
  assert.deepEqual(
    carveSpans(
      [
        [0, 4],
        [6, 10],
      ],
      [[3, 7]],
    ),
    [
      [0, 3],
      [7, 10],
    ],
  );
  assert.deepEqual(carveSpans([[0, 4]], []), [[0, 4]]);
});
