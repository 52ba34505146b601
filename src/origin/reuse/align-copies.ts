import { REUSE_THRESHOLDS } from '../../lexicon/reuse-thresholds.ts';
import type { Scan } from './fingerprint-document.ts';
import { findPlace } from './index-shingles.ts';
import type { ShingleIndex } from './index-shingles.ts';

/** A stretch that two documents share, in word numbers, ends excluded. */
export interface SharedRun {
  readonly a: readonly [start: number, end: number];
  readonly b: readonly [start: number, end: number];
  /** Words that are the same; fewer than the stretch where a word was changed. */
  readonly matched: number;
}

/**
 * Every stretch of at least `leastSpan` words that two documents share: whole, deleted from, reordered, merged, with
 * single words changed. A stretch that one of them repeats is found at every place.
 * @returns runs by their start in a, then in b
 */
export function alignCopies(a: ShingleIndex, b: Scan): SharedRun[] {
  // For each shingle of a, at its first place, one place of b where it stands.
  const places = new Int32Array(a.scan.shingles.length).fill(-1);
  const forward = joinRuns(walkOther(a, b, places));
  const covered = new Uint8Array(a.scan.words.length);
  for (const run of forward) covered.fill(1, run.a[0], run.a[1]);
  // What a repeats of b was matched at one place only: the others are looked for from a's side.
  const backward = joinRuns(walkRest(a, b, places, covered));
  return [...forward, ...backward].toSorted((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
}

/** Walks b and takes for each shingle the place in a from which the same words go on longest. */
function walkOther(a: ShingleIndex, b: Scan, places: Int32Array): SharedRun[] {
  const runs: SharedRun[] = [];
  const own = a.scan.words;
  let expected = 0;
  for (let j = 0; j < b.shingles.length; j += 1) {
    const first = findPlace(a, b.shingles[j]!);
    if (first < 0) continue;
    if (places[first]! < 0) places[first] = j;
    let best = -1;
    let length = 0;
    for (let i = first, n = 0; i >= 0 && n < REUSE_THRESHOLDS.mostPlaces; i = a.next[i]!, n += 1) {
      const same = countSame(own, i, b.words, j);
      if (same > length || (same === length && Math.abs(i - expected) < Math.abs(best - expected))) {
        best = i;
        length = same;
      }
    }
    if (length < REUSE_THRESHOLDS.shingle) continue;
    runs.push({ a: [best, best + length], b: [j, j + length], matched: length });
    for (let n = 1; n <= length - REUSE_THRESHOLDS.shingle; n += 1) {
      const place = findPlace(a, b.shingles[j + n]!);
      if (place >= 0 && places[place]! < 0) places[place] = j + n;
    }
    expected = best + length;
    j += length - 1;
  }
  return runs;
}

function walkRest(a: ShingleIndex, b: Scan, places: Int32Array, covered: Uint8Array): SharedRun[] {
  const runs: SharedRun[] = [];
  const { words, shingles } = a.scan;
  for (let i = 0; i < shingles.length; i += 1) {
    if (covered[i] === 1) continue;
    const j = places[findPlace(a, shingles[i]!)] ?? -1;
    if (j < 0) continue;
    let length = countSame(words, i, b.words, j);
    for (let n = 0; n < length; n += 1) if (covered[i + n] === 1) length = n;
    if (length < REUSE_THRESHOLDS.shingle) continue;
    runs.push({ a: [i, i + length], b: [j, j + length], matched: length });
    i += length - 1;
  }
  return runs;
}

function countSame(a: Uint32Array, i: number, b: Uint32Array, j: number): number {
  const most = Math.min(a.length - i, b.length - j);
  let n = 0;
  while (n < most && a[i + n] === b[j + n]) n += 1;
  return n;
}

/** Joins runs that few changed words keep apart, and drops what stays a phrase. */
function joinRuns(runs: readonly SharedRun[]): SharedRun[] {
  const joined: SharedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && isNarrow(run.a[0] - last.a[1]) && isNarrow(run.b[0] - last.b[1])) {
      joined[joined.length - 1] = {
        a: [last.a[0], run.a[1]],
        b: [last.b[0], run.b[1]],
        matched: last.matched + run.matched,
      };
    } else joined.push(run);
  }
  return joined.filter(({ matched }) => matched >= REUSE_THRESHOLDS.leastSpan);
}

function isNarrow(gap: number): boolean {
  return gap >= 0 && gap <= REUSE_THRESHOLDS.widestGap;
}
