import assert from 'node:assert/strict';
import { it } from 'node:test';
import { layOutScale } from './lay-out-scale.ts';

it('begins at nought and ends at the greatest value', () => {
  assert.deepEqual(layOutScale([240, 120], null), {
    low: 0,
    high: 240,
    places: [
      { at: 1, off: false },
      { at: 0.5, off: false },
    ],
  });
});

it('keeps to the scale that is named, and marks what lies off it', () => {
  const scale = layOutScale([1, 4, 7, -1], 5);
  assert.deepEqual(
    scale?.places.map((place) => [place?.at, place?.off]),
    [
      [0.2, false],
      [0.8, false],
      [1, true],
      [0, true],
    ],
  );
});

it('goes below nought where a value does', () => {
  assert.deepEqual(
    layOutScale([-6, 6], null)?.places.map((place) => place?.at),
    [0, 1],
  );
});

it('leaves words that are no number without a place', () => {
  assert.deepEqual(layOutScale([null, 3], null)?.places[0], null);
  assert.equal(layOutScale([null], null), null);
});

it('bears nought alone', () => {
  assert.deepEqual(layOutScale([0], null)?.places, [{ at: 0, off: false }]);
});
