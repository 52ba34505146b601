import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkGroups } from './link-groups.ts';
import { addPair, makePairList, tabulatePairs } from './pair-table.ts';
import type { PairTable, ScoredPair } from './pair-table.ts';

function tabulate(count: number, pairs: readonly ScoredPair[]): PairTable {
  const list = makePairList();
  for (const { a, b, score } of pairs) {
    addPair(list, a, b, score);
  }
  return tabulatePairs(list, count);
}

test('joins what belongs together on average', () => {
  const pairs = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.8 },
    { a: 0, b: 2, score: 0.7 },
    { a: 3, b: 4, score: 0.9 },
  ];
  assert.deepEqual(linkGroups(5, tabulate(5, pairs), 0.5), [0, 0, 0, 3, 3]);
});

test('a chain of single links joins nothing beyond its strongest', () => {
  const pairs = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.6 },
    { a: 2, b: 3, score: 0.9 },
  ];
  assert.deepEqual(linkGroups(4, tabulate(4, pairs), 0.5), [0, 0, 2, 2]);
});

test('pairs that are not given count as nothing', () => {
  const pairs = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.9 },
  ];
  assert.deepEqual(linkGroups(3, tabulate(3, pairs), 0.5), [0, 0, 2]);
  assert.deepEqual(linkGroups(3, tabulate(3, pairs), 0.4), [0, 0, 0]);
});

test('holds what people decided, a wall before a link', () => {
  const pairs = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.9 },
    { a: 0, b: 2, score: 0.9 },
  ];
  assert.deepEqual(linkGroups(3, tabulate(3, pairs), 0.5, [], [[0, 2]]), [0, 0, 2]);
  assert.deepEqual(linkGroups(4, tabulate(4, pairs), 0.5, [[0, 3]]).at(3), 0);
  assert.deepEqual(linkGroups(2, tabulate(2, [{ a: 0, b: 1, score: 0.9 }]), 0.5, [[0, 1]], [[0, 1]]), [0, 1]);
});
