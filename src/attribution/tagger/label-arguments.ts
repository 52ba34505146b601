import type { Analysis } from './analyse-text.ts';
import type { CueView } from './argument-features.ts';
import { ARGUMENT_FEATURES, REACH, argumentFeatures } from './argument-features.ts';
import {
  ARGUMENT_CLASSES,
  STATES,
  STATE_PART,
  STEPS,
  canStart,
  keepsCue,
  startScore,
  stepScore,
  stopScore,
} from './argument-lattice.ts';
import { addScores } from './score-features.ts';
import type { LinearModel } from './weights.ts';

/** One way to read the stretch around a cue: the part of every word, and how much speaks for it. */
export interface Labelling {
  readonly parts: Uint8Array;
  readonly score: number;
}

const SIZE = 2 * REACH + 1;
const FEATURES = new Int32Array(ARGUMENT_FEATURES);
const ROW = new Int32Array(ARGUMENT_CLASSES);
const SCORES = new Float64Array(SIZE * ARGUMENT_CLASSES);

/** Writes the scores of every word of the stretch. */
export function scoreArguments(analysis: Analysis, view: CueView, model: LinearModel): Float64Array {
  for (let i = view.from, base = 0; i < view.to; i++, base += ARGUMENT_CLASSES) {
    ROW.fill(0);
    addScores(model, FEATURES, argumentFeatures(analysis, view, i, FEATURES), ROW);
    for (let c = 0; c < ARGUMENT_CLASSES; c++) SCORES[base + c] = (ROW[c] as number) * model.scale;
  }
  return SCORES;
}

/**
 * The `wanted` best ways to read the stretch around a cue, best first (Viterbi with lists, Seshadri and Sundberg 1994).
 */
export function labelArguments(
  view: CueView,
  scores: Float64Array,
  bigrams: Float64Array,
  wanted: number,
): Labelling[] {
  const { from, to, anchor } = view;
  const length = to - from;
  const K = wanted;
  const best = new Float64Array(length * STATES * K).fill(-Infinity);
  const back = new Int32Array(length * STATES * K).fill(-1);
  for (let b = 0; b < STATES; b++) if (canStart(b, from, anchor)) best[b * K] = startScore(scores, b);
  const insert = (cell: number, value: number, link: number) => {
    let at = cell + K - 1;
    if (value <= (best[at] as number)) return;
    while (at > cell && (best[at - 1] as number) < value) {
      best[at] = best[at - 1] as number;
      back[at] = back[at - 1] as number;
      at--;
    }
    best[at] = value;
    back[at] = link;
  };
  for (let k = 1; k < length; k++) {
    const i = from + k;
    for (const [a, b] of STEPS) {
      if (!keepsCue(a, b, i, anchor)) continue;
      const before = ((k - 1) * STATES + a) * K;
      if (best[before] === -Infinity) continue;
      const step = stepScore(scores, k, a, b, i > anchor, bigrams);
      const cell = (k * STATES + b) * K;
      for (let r = 0; r < K && best[before + r] !== -Infinity; r++)
        insert(cell, (best[before + r] as number) + step, before + r);
    }
  }
  const ends: { score: number; at: number }[] = [];
  for (let a = 0; a < STATES; a++) {
    const stop = stopScore(scores, length - 1, a);
    for (let r = 0; r < K; r++) {
      const at = ((length - 1) * STATES + a) * K + r;
      if (best[at] !== -Infinity) ends.push({ score: (best[at] as number) + stop, at });
    }
  }
  ends.sort((a, b) => b.score - a.score);
  return ends.slice(0, K).map(({ score, at }) => {
    const parts = new Uint8Array(length);
    for (let cell = at, k = length - 1; k >= 0; k--) {
      parts[k] = STATE_PART[Math.floor(cell / K) % STATES] as number;
      cell = back[cell] as number;
    }
    return { parts, score };
  });
}
