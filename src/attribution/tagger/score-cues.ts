import type { Analysis } from './analyse-text.ts';
import { CUE_FEATURES, canBeCue, cueFeatures } from './cue-features.ts';
import { addScores } from './score-features.ts';
import type { LinearModel } from './weights.ts';

const FEATURES = new Int32Array(CUE_FEATURES);
const SCORE = new Int32Array(1);

/** Chance of each word to be the head of a cue, 0 to 1. */
export function scoreCues(analysis: Analysis, model: LinearModel): Float32Array {
  const chances = new Float32Array(analysis.words.count);
  for (let i = 0; i < chances.length; i++) {
    if (!canBeCue(analysis, i)) continue;
    const n = cueFeatures(analysis, i, FEATURES);
    SCORE[0] = 0;
    addScores(model, FEATURES, n, SCORE);
    chances[i] = 1 / (1 + Math.exp(-SCORE[0] * model.scale));
  }
  return chances;
}
