import type { PartIndex } from './index-parts.ts';

/** Where one combination of parts leads to more pairs than this, each proposition meets only those at the same height of the other list. */
const MOST_PAIRS = 2304;
/** This many on each side of that height. */
const SIDE = 12;
/** Each proposition is compared with this many that follow it in its document. */
const FOLLOWING = 24;

/** Calls `visit` for each pair of entries of two lists that meet. */
function meet(m: number, n: number, visit: (x: number, y: number) => void): void {
  const whole = m * n <= MOST_PAIRS;
  for (let x = 0; x < m; x++) {
    const height = Math.floor((x * n) / m);
    const from = whole ? 0 : Math.max(0, height - SIDE);
    const to = whole ? n : Math.min(n, height + SIDE);
    for (let y = from; y < to; y++) {
      visit(x, y);
    }
  }
}

function sortOnce(codes: readonly number[], width: number): [number, number][] {
  const pairs: [number, number][] = [];
  let last = -1;
  for (const code of Float64Array.from(codes).toSorted()) {
    if (code !== last) {
      pairs.push([Math.floor(code / width), code % width]);
    }
    last = code;
  }
  return pairs;
}

function endOfRun(keys: Uint32Array, from: number): number {
  let to = from + 1;
  while (to < keys.length && keys[to] === keys[from]) {
    to++;
  }
  return to;
}

/**
 * Pairs of propositions of two documents that are worth comparing: two telling parts (words, synonyms, names, numbers) in common, or one
 * rare one. Nothing depends on other documents.
 * @returns positions in each document, in order, each pair once
 */
export function matchParts(a: PartIndex, b: PartIndex): [number, number][] {
  const width = 2 ** 20;
  const codes: number[] = [];
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length;) {
    if (a.keys[i]! < b.keys[j]!) {
      i++;
    } else if (a.keys[i]! > b.keys[j]!) {
      j++;
    } else {
      const [endA, endB] = [endOfRun(a.keys, i), endOfRun(b.keys, j)];
      const [fromA, fromB] = [i, j];
      meet(endA - i, endB - j, (x, y) => codes.push(a.places[fromA + x]! * width + b.places[fromB + y]!));
      [i, j] = [endA, endB];
    }
  }
  return sortOnce(codes, width);
}

/**
 * The same within one document, where each proposition also meets those that follow it.
 * @param count of its propositions
 * @returns positions, the lower one first, in order, each pair once
 */
export function matchWithin({ keys, places }: PartIndex, count: number): [number, number][] {
  const width = 2 ** 20;
  const codes: number[] = [];
  for (let i = 0; i < keys.length;) {
    const [from, end] = [i, endOfRun(keys, i)];
    meet(end - from, end - from, (x, y) => {
      const [one, other] = [places[from + x]!, places[from + y]!];
      if (one < other) {
        codes.push(one * width + other);
      }
    });
    i = end;
  }
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count && other <= one + FOLLOWING; other++) {
      codes.push(one * width + other);
    }
  }
  return sortOnce(codes, width);
}
