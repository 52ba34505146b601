import type { Analysis } from './analyse-text.ts';
import { KEEP_FEATURES, keepFeatures } from './keep-features.ts';
import type { Proposal } from './propose-attributions.ts';
import { addScores } from './score-features.ts';
import type { LinearModel } from './weights.ts';

const FEATURES = new Int32Array(KEEP_FEATURES);
const SCORE = new Int32Array(1);

/** Chance of each proposal to be an attribution of the outermost level, 0 to 1. */
export function scoreProposals(
  analysis: Analysis,
  proposals: readonly Proposal[],
  chances: Float32Array,
  model: LinearModel,
): number[] {
  return proposals.map((_proposal, at) => {
    SCORE[0] = 0;
    addScores(model, FEATURES, keepFeatures(analysis, proposals, at, chances, FEATURES), SCORE);
    return 1 / (1 + Math.exp(-SCORE[0] * model.scale));
  });
}
