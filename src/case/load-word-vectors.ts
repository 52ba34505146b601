import { readFileSync } from 'node:fs';
import { readWeights } from '../claim/weights/read-weights.ts';
import type { ClaimWeights } from '../claim/weights/read-weights.ts';

const FILE = new URL('../claim/weights/word-vectors.bin', import.meta.url);

let known: ClaimWeights | null = null;

/**
 * The word vectors that this program carries, read once.
 * @throws Failure `damaged` where the file is none
 */
export function loadWordVectors(): ClaimWeights {
  known ??= readWeights(readFileSync(FILE));
  return known;
}
