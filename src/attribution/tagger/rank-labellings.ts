import type { Analysis } from './analyse-text.ts';
import type { CueView } from './argument-features.ts';
import type { Labelling } from './label-arguments.ts';
import { RANK_FEATURES, rankFeatures } from './rank-features.ts';
import { addScores } from './score-features.ts';
import type { LinearModel } from './weights.ts';

/** How many labellings of a cue the choice is among. */
export const LABELLINGS = 10;

const FEATURES = new Int32Array(RANK_FEATURES);
const SCORE = new Int32Array(1);

/** Adds to the score of each labelling what the whole of it is worth; best first. Ties keep their order. */
export function rankLabellings(
  analysis: Analysis,
  view: CueView,
  labellings: readonly Labelling[],
  chances: Float32Array,
  model: LinearModel,
): Labelling[] {
  const first = labellings[0]?.score ?? 0;
  const ranked = labellings.map(({ parts, score }, place) => {
    SCORE[0] = 0;
    addScores(model, FEATURES, rankFeatures(analysis, view, parts, chances, first - score, place, FEATURES), SCORE);
    return { parts, score: score + SCORE[0] * model.scale };
  });
  return ranked.toSorted((a, b) => b.score - a.score);
}
