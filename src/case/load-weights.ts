import { readFileSync, readdirSync } from 'node:fs';
import type { Weights } from '../attribution/read-document.ts';
import { parseWeights } from '../attribution/tagger/parse-weights.ts';

const FOLDER = new URL('../attribution/weights/', import.meta.url);

let known: { readonly weights: Weights | null } | null = null;

/**
 * The trained weights that this program carries, read once; null where there are none, and rules work alone.
 * @throws Failure `damaged` where the file is no weights
 */
export function loadWeights(): Weights | null {
  known ??= { weights: readWeights() };
  return known.weights;
}

function readWeights(): Weights | null {
  const [name] = listWeights();
  return name === undefined ? null : parseWeights(readFileSync(new URL(name, FOLDER)));
}

function listWeights(): string[] {
  try {
    return readdirSync(FOLDER)
      .filter((name) => name.endsWith('.bin'))
      .toSorted();
  } catch {
    // A checkout in which nothing was trained has no such folder.
    return [];
  }
}
