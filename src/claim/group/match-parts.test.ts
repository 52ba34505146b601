import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNeighbours } from './find-neighbours.ts';
import type { PartIndex } from './index-parts.ts';
import { matchParts, matchWithin } from './match-parts.ts';

/** Entries of [key, place], sorted; no traits. */
function index(entries: readonly (readonly [number, number])[]): PartIndex {
  const sorted = entries.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    places: Uint32Array.from(sorted, ([, place]) => place),
    traits: new Uint32Array(),
    weights: new Uint8Array(),
  };
}

function about(traits: readonly number[]): PartIndex {
  return { ...index([]), traits: Uint32Array.from(traits).toSorted(), weights: new Uint8Array(traits.length).fill(50) };
}

const meetings = [
  { what: 'one key in common', a: [[7, 0]], b: [[7, 3]], pairs: [[0, 3]] },
  { what: 'none', a: [[7, 0]], b: [[8, 3]], pairs: [] },
  {
    what: 'two keys that lead to one pair',
    a: [
      [7, 1],
      [9, 1],
    ],
    b: [
      [7, 2],
      [9, 2],
    ],
    pairs: [[1, 2]],
  },
  {
    what: 'one key of several propositions',
    a: [
      [7, 0],
      [7, 1],
    ],
    b: [
      [7, 0],
      [7, 5],
    ],
    pairs: [
      [0, 0],
      [0, 5],
      [1, 0],
      [1, 5],
    ],
  },
] as const;

for (const { what, a, b, pairs } of meetings) {
  test(`two documents: ${what}`, () => {
    assert.deepEqual(matchParts(index(a), index(b)), pairs);
    assert.deepEqual(
      matchParts(index(b), index(a)),
      pairs.map(([x, y]) => [y, x]).toSorted((x, y) => x[0]! - y[0]! || x[1]! - y[1]!),
    );
  });
}

test('within one document each also meets those that follow it, and nobody itself', () => {
  assert.deepEqual(matchWithin(index([]), 3), [
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  const far = matchWithin(
    index([
      [7, 0],
      [7, 90],
    ]),
    100,
  );
  assert.ok(far.some(([one, other]) => one === 0 && other === 90));
  assert.ok(!far.some(([one, other]) => one === 0 && other === 89));
  assert.ok(far.every(([one, other]) => one < other));
});

test('what thousands say in the same words costs no square', () => {
  const many = index(Array.from({ length: 4000 }, (_, place) => [7, place] as const));
  assert.ok(matchParts(many, many).length < 4000 * 30);
  assert.ok(matchWithin(many, 4000).length < 4000 * 30);
});

test('a small case compares every document with every other', () => {
  assert.deepEqual(findNeighbours([about([]), about([]), about([])]), [
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
});

test('a large case compares each document with those it has most in common with', () => {
  // Fifty about each of three matters, taking turns.
  const documents = Array.from({ length: 150 }, (_, at) => about([1, 2, 3, 4].map((trait) => trait + 100 * (at % 3))));
  const pairs = findNeighbours(documents);
  assert.ok(pairs.length > 1000 && pairs.length < 150 * 50);
  assert.ok(pairs.every(([a, b]) => a < b && a % 3 === b % 3));
  assert.equal(new Set(pairs.map(String)).size, pairs.length);
});
