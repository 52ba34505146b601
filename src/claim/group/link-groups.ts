/** A scored pair of items, by position. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  /** 0 to 1: how likely the two are one. */
  readonly score: number;
}

/** What is known between two groups. */
interface Between {
  readonly sum: number;
  /** Number of pairs of members that `sum` holds. */
  readonly known: number;
}

/** Two groups with at most this many pairs of members are compared member by member; of larger ones, pairs not known count as 0. */
const COMPLETE = 600;

interface Entry {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly versionA: number;
  readonly versionB: number;
}

/** Higher score first; of equals, lower positions. */
function isBefore(x: Entry, y: Entry): boolean {
  return x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)));
}

function pushEntry(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (!isBefore(heap[at]!, heap[up]!)) {
      break;
    }
    [heap[at], heap[up]] = [heap[up]!, heap[at]!];
    at = up;
  }
}

function popEntry(heap: Entry[]): Entry {
  const top = heap[0]!;
  const last = heap.pop()!;
  if (heap.length > 0) {
    heap[0] = last;
    for (let at = 0; ;) {
      let first = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && isBefore(heap[child]!, heap[first]!)) {
          first = child;
        }
      }
      if (first === at) {
        break;
      }
      [heap[at], heap[first]] = [heap[first]!, heap[at]!];
      at = first;
    }
  }
  return top;
}

/**
 * Joins items into groups by average linkage (Sokal and Michener 1958) over sparse pairs: the two groups whose members belong together
 * best on average are joined first, until no two reach `threshold`. So a chain of single links never joins two groups, and large ones hold
 * only where they are dense. Pairs that are not given are scored when two groups are about to be joined.
 * @param count number of items
 * @param pairs those worth comparing, scored
 * @param scoreOf scores a pair that is not given
 * @param together pairs whose groups are joined at the end, so that each stays what it is by itself
 * @param apart pairs that never share a group
 * @returns the number of the group of each item: the lowest position in it
 */
export function linkGroups(
  count: number,
  pairs: readonly ScoredPair[],
  scoreOf: (a: number, b: number) => number,
  threshold: number,
  together: readonly (readonly [number, number])[] = [],
  apart: readonly (readonly [number, number])[] = [],
): number[] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) {
      root = parent[root]!;
    }
    parent[i] = root;
    return root;
  };
  const size = Array.from({ length: count }, () => 1);
  const version = Array.from({ length: count }, () => 0);
  const members = Array.from({ length: count }, (_, i) => [i]);
  /** Pairs given, by position of the lower and the higher. */
  const given = new Map<number, number>();
  /** By representative of the one and the other group. */
  const sums = Array.from({ length: count }, () => new Map<number, Between>());
  const walls = new Map<number, Set<number>>();
  const wall = (a: number, b: number): void => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const set = walls.get(x) ?? new Set<number>();
      set.add(y);
      walls.set(x, set);
    }
  };
  for (const [a, b] of apart) {
    wall(a, b);
  }
  for (const { a, b, score } of pairs) {
    given.set(Math.min(a, b) * count + Math.max(a, b), score);
    sums[a]!.set(b, { sum: score, known: 1 });
    sums[b]!.set(a, { sum: score, known: 1 });
  }
  const heap: Entry[] = [];
  const offer = (x: number, y: number, { sum, known }: Between): void => {
    const all = size[x]! * size[y]!;
    const score = all <= COMPLETE ? sum / known : sum / all;
    if (score >= threshold && !walls.get(x)?.has(y)) {
      const [a, b] = x < y ? [x, y] : [y, x];
      pushEntry(heap, { a, b, score, versionA: version[a]!, versionB: version[b]! });
    }
  };
  /** Joins two groups; the one with fewer neighbours is poured into the other. */
  const join = (x: number, y: number): void => {
    const [keep, drop] = sums[x]!.size >= sums[y]!.size ? [x, y] : [y, x];
    parent[drop] = keep;
    size[keep]! += size[drop]!;
    for (const member of members[drop]!) {
      members[keep]!.push(member);
    }
    members[drop] = [];
    version[keep]!++;
    version[drop]!++;
    sums[keep]!.delete(drop);
    for (const [other, sum] of sums[drop]!) {
      if (other !== keep) {
        const old = sums[keep]!.get(other) ?? { sum: 0, known: 0 };
        const joined = { sum: old.sum + sum.sum, known: old.known + sum.known };
        sums[keep]!.set(other, joined);
        sums[other]!.delete(drop);
        sums[other]!.set(keep, joined);
      }
    }
    sums[drop]!.clear();
    for (const other of walls.get(drop) ?? []) {
      walls.get(other)?.delete(drop);
      wall(keep, other);
    }
    walls.delete(drop);
  };
  /** Sum over all pairs of members; each pair is scored once. */
  const sumOf = (one: readonly number[], other: readonly number[]): number => {
    let sum = 0;
    for (const i of one) {
      for (const j of other) {
        const key = Math.min(i, j) * count + Math.max(i, j);
        let score = given.get(key);
        if (score === undefined) {
          score = scoreOf(i, j);
          given.set(key, score);
        }
        sum += score;
      }
    }
    return sum;
  };
  for (let i = 0; i < count; i++) {
    if (find(i) === i) {
      for (const [other, sum] of sums[i]!) {
        if (i < other) {
          offer(i, other, sum);
        }
      }
    }
  }
  while (heap.length > 0) {
    const { a, b, versionA, versionB } = popEntry(heap);
    if (version[a] !== versionA || version[b] !== versionB) {
      continue;
    }
    const between = sums[a]!.get(b)!;
    const all = size[a]! * size[b]!;
    if (between.known < all && all <= COMPLETE) {
      const whole = { sum: sumOf(members[a]!, members[b]!), known: all };
      sums[a]!.set(b, whole);
      sums[b]!.set(a, whole);
      offer(a, b, whole);
      continue;
    }
    join(a, b);
    const keep = find(a);
    for (const [other, sum] of sums[keep]!) {
      offer(keep, other, sum);
    }
  }
  for (const [a, b] of together) {
    const [x, y] = [find(a), find(b)];
    if (x !== y && !walls.get(x)?.has(y)) {
      join(x, y);
    }
  }
  const lowest = new Map<number, number>();
  return parent.map((_, i) => {
    const root = find(i);
    const first = lowest.get(root) ?? i;
    lowest.set(root, first);
    return first;
  });
}
