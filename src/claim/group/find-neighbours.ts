import type { PartIndex } from './index-parts.ts';

/**
 * How many documents each is compared with: those that it has most in common with. In a case of no more than these everything is compared
 * with everything; in a larger one the work grows with the number of documents, not with its square.
 */
export const NEIGHBOURS = 32;

/** A document with how much it has in common with another. */
interface Near {
  readonly place: number;
  readonly share: number;
}

function isNearer(a: Near, b: Near): boolean {
  return a.share > b.share || (a.share === b.share && a.place < b.place);
}

/** Puts one into a list of at most `NEIGHBOURS`, nearest first. */
function insertNear(list: Near[], one: Near): void {
  if (list.length === NEIGHBOURS && !isNearer(one, list[NEIGHBOURS - 1]!)) {
    return;
  }
  let at = list.length;
  while (at > 0 && isNearer(one, list[at - 1]!)) {
    at--;
  }
  list.splice(at, 0, one);
  if (list.length > NEIGHBOURS) {
    list.pop();
  }
}

/** Which documents have each trait: documents by trait, ascending, those of trait n from `starts[n]` to `starts[n + 1]`. */
function listBearers(documents: readonly PartIndex[]): {
  readonly numbers: ReadonlyMap<number, number>;
  readonly starts: Uint32Array;
  readonly bearers: Uint32Array;
  readonly weights: Uint8Array;
} {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  for (const { traits } of documents) {
    for (const trait of traits) {
      const number = numbers.get(trait) ?? counts.length;
      numbers.set(trait, number);
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  const starts = new Uint32Array(counts.length + 1);
  for (const [number, count] of counts.entries()) {
    starts[number + 1] = starts[number]! + count;
  }
  const filled = starts.slice();
  const bearers = new Uint32Array(starts[counts.length]!);
  const weights = new Uint8Array(starts[counts.length]!);
  for (const [place, document] of documents.entries()) {
    for (const [at, trait] of document.traits.entries()) {
      const to = filled[numbers.get(trait)!]!++;
      bearers[to] = place;
      weights[to] = document.weights[at]!;
    }
  }
  return { numbers, starts, bearers, weights };
}

/**
 * Finds the documents that are worth comparing with each other: each with those it has most in common with, by the names, numbers and rare
 * words that it is about (cosine). Nothing depends on how common a word is in the case.
 * @returns pairs of positions, the lower one first, in order, each once
 */
export function findNeighbours(documents: readonly PartIndex[]): [number, number][] {
  const { numbers, starts, bearers, weights } = listBearers(documents);
  const lengths = documents.map((document) =>
    Math.sqrt(document.weights.reduce((sum, weight) => sum + weight * weight, 0)),
  );
  const near = documents.map((): Near[] => []);
  const common = new Float64Array(documents.length);
  for (const [a, document] of documents.entries()) {
    const touched: number[] = [];
    for (const [at, trait] of document.traits.entries()) {
      const weight = document.weights[at]!;
      const number = numbers.get(trait)!;
      // Bearers ascend: those before this one have met it already.
      for (let i = starts[number + 1]! - 1; i >= starts[number]! && bearers[i]! > a; i--) {
        const b = bearers[i]!;
        if (common[b] === 0) {
          touched.push(b);
        }
        common[b]! += weight * weights[i]!;
      }
    }
    for (const b of touched) {
      const share = common[b]! / (lengths[a]! * lengths[b]!);
      insertNear(near[a]!, { place: b, share });
      insertNear(near[b]!, { place: a, share });
      common[b] = 0;
    }
  }
  const small = documents.length <= NEIGHBOURS + 1;
  const pairs: [number, number][] = [];
  for (const a of documents.keys()) {
    const others = small ? documents.keys() : near[a]!.map(({ place }) => place);
    for (const b of others) {
      // Where each is near to the other, the lower one gives the pair.
      if (a !== b && (a < b || (!small && !near[b]!.some(({ place }) => place === a)))) {
        pairs.push(a < b ? [a, b] : [b, a]);
      }
    }
  }
  return pairs.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]);
}
