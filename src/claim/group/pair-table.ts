/** A scored pair of items, by position. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  /** 0 to 1: how likely the two are one. */
  readonly score: number;
}

/** Scored pairs of a whole case: some dozens for each item, so that they are kept in numbers side by side. */
export interface PairTable {
  /** Pairs of item i from `starts[i]` to `starts[i + 1]`; each pair stands under both of its items. */
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
  readonly scores: Float32Array;
}

/** Pairs in a form in which more can be added. */
export interface PairList {
  count: number;
  a: Uint32Array;
  b: Uint32Array;
  scores: Float32Array;
}

/** An empty list. */
export function makePairList(): PairList {
  return { count: 0, a: new Uint32Array(1024), b: new Uint32Array(1024), scores: new Float32Array(1024) };
}

/** Adds a pair. */
export function addPair(list: PairList, a: number, b: number, score: number): void {
  if (list.count === list.a.length) {
    const size = list.count * 2;
    list.a = widen(list.a, new Uint32Array(size));
    list.b = widen(list.b, new Uint32Array(size));
    list.scores = widen(list.scores, new Float32Array(size));
  }
  list.a[list.count] = a;
  list.b[list.count] = b;
  list.scores[list.count] = score;
  list.count++;
}

function widen<T extends Uint32Array | Float32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Sorts pairs under their items. @param items their number */
export function tabulatePairs({ count, a, b, scores }: PairList, items: number): PairTable {
  const starts = new Uint32Array(items + 1);
  for (let at = 0; at < count; at++) {
    starts[a[at]! + 1]!++;
    starts[b[at]! + 1]!++;
  }
  for (let i = 0; i < items; i++) {
    starts[i + 1]! += starts[i]!;
  }
  const filled = starts.slice();
  const others = new Uint32Array(2 * count);
  const both = new Float32Array(2 * count);
  for (let at = 0; at < count; at++) {
    for (const [one, other] of [
      [a[at]!, b[at]!],
      [b[at]!, a[at]!],
    ] as const) {
      const to = filled[one]!++;
      others[to] = other;
      both[to] = scores[at]!;
    }
  }
  return { starts, others, scores: both };
}

/** The pairs of one item, the lower position first in each. */
export function listPairs({ starts, others, scores }: PairTable, item: number): ScoredPair[] {
  const pairs: ScoredPair[] = [];
  for (let at = starts[item]!; at < starts[item + 1]!; at++) {
    const other = others[at]!;
    pairs.push({ a: Math.min(item, other), b: Math.max(item, other), score: scores[at]! });
  }
  return pairs;
}
