import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CueView } from './argument-features.ts';
import {
  ARGUMENT_CLASSES,
  STATES,
  STATE_PART,
  canStart,
  keepsCue,
  startScore,
  stepScore,
  stopScore,
} from './argument-lattice.ts';
import { labelArguments } from './label-arguments.ts';

const LENGTH = 5;
const ANCHOR = 2;

/** Scores without a pattern, the same on every run. */
function scoresFrom(seed: number, size: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length: size }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / (1 << 22) - 2;
  });
}

/** Every path that the lattice allows, with its score, best first. */
function everyPath(scores: Float64Array, bigrams: Float64Array): { parts: string; score: number }[] {
  const paths: { parts: string; score: number }[] = [];
  const walk = (k: number, state: number, parts: string, score: number): void => {
    if (k === LENGTH - 1) {
      paths.push({ parts, score: score + stopScore(scores, k, state) });
      return;
    }
    for (let next = 0; next < STATES; next++) {
      const allowed = state < 3 ? next <= 3 : next >= (state === 3 ? 3 : 4);
      if (!allowed || !keepsCue(state, next, k + 1, ANCHOR)) continue;
      const step = stepScore(scores, k + 1, state, next, k + 1 > ANCHOR, bigrams);
      walk(k + 1, next, `${parts}${STATE_PART[next]}`, score + step);
    }
  };
  for (let state = 0; state < STATES; state++)
    if (canStart(state, 0, ANCHOR)) walk(0, state, `${STATE_PART[state]}`, startScore(scores, state));
  return paths.toSorted((a, b) => b.score - a.score);
}

for (const seed of [1, 2, 3, 4, 5]) {
  test(`the ten best of all paths, in order (${seed})`, () => {
    const scores = scoresFrom(seed, LENGTH * ARGUMENT_CLASSES);
    const bigrams = scoresFrom(seed + 100, 32);
    const found = labelArguments({ from: 0, to: LENGTH, anchor: ANCHOR } as CueView, scores, bigrams, 10);
    const expected = everyPath(scores, bigrams).slice(0, 10);
    assert.deepEqual(
      found.map(({ parts }) => parts.join('')),
      expected.map(({ parts }) => parts),
    );
    found.forEach(({ score }, at) => assert.ok(Math.abs(score - (expected[at]?.score ?? 0)) < 1e-9));
  });
}
