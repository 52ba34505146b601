import { PAIR_MODEL } from '../../lexicon/pair-model.ts';
import type { ClaimWeights } from '../weights/read-weights.ts';
import { compareGists, isFarApart } from './compare-gists.ts';
import type { Gist } from './gist.ts';

/**
 * How likely two propositions are one claim, 0 to 1: logistic regression over the numbers that `compareGists` gives; 0 for two that share no
 * word and whose words are of other matters. The coefficients and what they were fitted on are in `lexicon/pair-model.ts`.
 */
export function scorePair(a: Gist, b: Gist, weights: ClaimWeights | null): number {
  if (isFarApart(a, b)) {
    return 0;
  }
  let sum: number = PAIR_MODEL.bias;
  for (const [i, value] of compareGists(a, b, weights).entries()) {
    sum += PAIR_MODEL.weights[i]! * value;
  }
  return 1 / (1 + Math.exp(-sum));
}
