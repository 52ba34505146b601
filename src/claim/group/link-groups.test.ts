import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkGroups } from './link-groups.ts';

const none = (): number => 0;

test('joins what belongs together on average', () => {
  const pairs = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.8 },
    { a: 0, b: 2, score: 0.7 },
    { a: 3, b: 4, score: 0.9 },
  ];
  assert.deepEqual(linkGroups(5, pairs, none, 0.5), [0, 0, 0, 3, 3]);
});

test('a chain of single links joins nothing beyond its strongest', () => {
  const pairs = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.6 },
    { a: 2, b: 3, score: 0.9 },
  ];
  assert.deepEqual(linkGroups(4, pairs, none, 0.5), [0, 0, 2, 2]);
});

test('scores pairs that are not given before it joins', () => {
  const pairs = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.6 },
  ];
  assert.deepEqual(linkGroups(3, pairs, none, 0.5), [0, 0, 2]);
  assert.deepEqual(
    linkGroups(3, pairs, () => 0.7, 0.5),
    [0, 0, 0],
  );
});

test('holds what people decided, a wall before a link', () => {
  const pairs = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.9 },
    { a: 0, b: 2, score: 0.9 },
  ];
  assert.deepEqual(linkGroups(3, pairs, none, 0.5, [], [[0, 2]]), [0, 0, 2]);
  assert.deepEqual(linkGroups(4, pairs, none, 0.5, [[0, 3]]).at(3), 0);
  assert.deepEqual(linkGroups(2, [{ a: 0, b: 1, score: 0.9 }], none, 0.5, [[0, 1]], [[0, 1]]), [0, 1]);
});
