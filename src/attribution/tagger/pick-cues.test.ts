import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickCues } from './pick-cues.ts';

test('takes the likely words in order', () => {
  assert.deepEqual(pickCues(Float32Array.of(0.05, 0.9, 0.1, 0.5)), [1, 3]);
});

test('takes none where none is likely', () => {
  assert.deepEqual(pickCues(new Float32Array(100).fill(0.1)), []);
});

test('takes the likeliest where there are too many to be true', () => {
  const chances = new Float32Array(64).fill(0.5);
  chances[63] = 0.9;
  const picked = pickCues(chances);
  assert.equal(picked.length, 16);
  assert.equal(picked.at(-1), 63);
});
