import type { ClaimWeights } from '../weights/read-weights.ts';
import { multiply } from './compare-gists.ts';
import type { GistWord } from './gist.ts';

/** Smoothing of Arora, Liang and Ma, "A simple but tough-to-beat baseline for sentence embeddings", ICLR 2017. */
const SMOOTHING = 0.001;

/** How likely the word of a row is in English at large, by Zipf's law. */
function likelihood(row: number): number {
  return 0.1 / (row + 2.7);
}

/** Weighted mean of the vectors of words, of length 1; all zeros where none has a vector. */
export function averageVectors(words: readonly GistWord[], weights: ClaimWeights | null, local: boolean): Float32Array {
  const size = weights?.dimensions ?? 0;
  const sum = new Float32Array(size);
  if (weights === null) {
    return sum;
  }
  for (const word of words) {
    if (word.row >= 0) {
      const share = (local ? word.local : 1) * (SMOOTHING / (SMOOTHING + likelihood(word.row)));
      const at = word.row * size;
      for (let k = 0; k < size; k++) {
        sum[k]! += weights.vectors[at + k]! * share;
      }
    }
  }
  const norm = Math.sqrt(multiply(sum, sum));
  return norm === 0 ? sum : sum.map((value) => value / norm);
}
