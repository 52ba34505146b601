import type { PairTable } from './pair-table.ts';

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
 * best on average are joined first, until no two reach `threshold`. Pairs that are not given count as 0, so that a chain of single links
 * never joins two groups, and large ones hold only where they are dense.
 * @param count number of items
 * @param pairs those worth comparing, scored
 * @param together pairs whose groups are joined at the end, so that each stays what it is by itself
 * @param apart pairs that never share a group
 * @returns the number of the group of each item: the lowest position in it
 */
export function linkGroups(
  count: number,
  pairs: PairTable,
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
  const size = new Uint32Array(count).fill(1);
  const version = new Uint32Array(count);
  /** For each group its neighbours, and at which place of `sums` the scores of all pairs between the two are summed up. */
  const near: Map<number, number>[] = [];
  const sums: number[] = [];
  for (let i = 0; i < count; i++) {
    const own = new Map<number, number>();
    for (let at = pairs.starts[i]!; at < pairs.starts[i + 1]!; at++) {
      const other = pairs.others[at]!;
      if (other < i) {
        own.set(other, near[other]!.get(i)!);
      } else {
        own.set(other, sums.length);
        sums.push(pairs.scores[at]!);
      }
    }
    near.push(own);
  }
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
  const heap: Entry[] = [];
  const offer = (x: number, y: number, sum: number): void => {
    const score = sum / (size[x]! * size[y]!);
    if (score >= threshold && !walls.get(x)?.has(y)) {
      const [a, b] = x < y ? [x, y] : [y, x];
      pushEntry(heap, { a, b, score, versionA: version[a]!, versionB: version[b]! });
    }
  };
  /** Joins two groups; the one with fewer neighbours is poured into the other. */
  const join = (x: number, y: number): void => {
    const [keep, drop] = near[x]!.size >= near[y]!.size ? [x, y] : [y, x];
    parent[drop] = keep;
    size[keep]! += size[drop]!;
    version[keep]!++;
    version[drop]!++;
    near[keep]!.delete(drop);
    for (const [other, place] of near[drop]!) {
      if (other !== keep) {
        const old = near[keep]!.get(other);
        near[other]!.delete(drop);
        if (old === undefined) {
          near[keep]!.set(other, place);
          near[other]!.set(keep, place);
        } else {
          sums[old]! += sums[place]!;
        }
      }
    }
    near[drop]!.clear();
    for (const other of walls.get(drop) ?? []) {
      walls.get(other)?.delete(drop);
      wall(keep, other);
    }
    walls.delete(drop);
  };
  for (let i = 0; i < count; i++) {
    if (find(i) === i) {
      for (const [other, place] of near[i]!) {
        if (i < other) {
          offer(i, other, sums[place]!);
        }
      }
    }
  }
  while (heap.length > 0) {
    const { a, b, versionA, versionB } = popEntry(heap);
    if (version[a] !== versionA || version[b] !== versionB) {
      continue;
    }
    join(a, b);
    const keep = find(a);
    for (const [other, place] of near[keep]!) {
      offer(keep, other, sums[place]!);
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
