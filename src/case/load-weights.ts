import type { Weights } from '../attribution/read-document.ts';

/** The trained weights that this program carries; null where there are none. */
export function loadWeights(): Weights | null {
  return null;
}
