import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from './words-of.ts';

test('words of spans are exact, with an ellipsis where something lies between', () => {
  const text = '“We left,” he said, “at noon.”';
  assert.equal(wordsOf(text, [[1, 8]]), 'We left');
  assert.equal(
    wordsOf(text, [
      [1, 9],
      [21, 29],
    ]),
    'We left, … at noon.',
  );
  assert.equal(wordsOf(text, []), '');
});
