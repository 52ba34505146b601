import { PAIR_MODEL } from '../../lexicon/pair-model.ts';

/**
 * How likely two propositions are one claim, 0 to 1: logistic regression over the numbers that `compareGists` gives.
 * The coefficients and what they were fitted on are in `lexicon/pair-model.ts`.
 */
export function scorePair(features: readonly number[]): number {
  let sum: number = PAIR_MODEL.bias;
  for (const [i, weight] of PAIR_MODEL.weights.entries()) {
    sum += weight * features[i]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
