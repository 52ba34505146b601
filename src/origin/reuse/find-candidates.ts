import { REUSE_THRESHOLDS } from '../../lexicon/reuse-thresholds.ts';
import type { Fingerprint } from './fingerprint-document.ts';

/** Which documents carry each mark. */
interface MarkIndex {
  /** Number of the mark at each place of all documents' marks, one document after the other. */
  readonly numbers: Uint32Array;
  /** Documents by mark, ascending: those of mark n from `starts[n]` to `starts[n + 1]`. */
  readonly bearers: Uint32Array;
  readonly starts: Uint32Array;
}

/**
 * Pairs of fingerprints that share enough marks to be compared word by word.
 * @returns pairs of indices, the smaller first, in order
 */
export function findCandidates(fingerprints: readonly Fingerprint[]): (readonly [number, number])[] {
  const { numbers, bearers, starts } = indexMarks(fingerprints);
  const shared = new Uint32Array(fingerprints.length);
  const pairs: (readonly [number, number])[] = [];
  let at = 0;
  for (const [a, { marks }] of fingerprints.entries()) {
    const touched: number[] = [];
    for (const end = at + marks.length; at < end; at += 1) {
      const from = starts[numbers[at]!]!;
      const to = starts[numbers[at]! + 1]!;
      if (to - from > REUSE_THRESHOLDS.mostBearers) continue;
      for (let i = to - 1; i >= from && bearers[i]! > a; i -= 1) {
        const b = bearers[i]!;
        if (shared[b] === 0) touched.push(b);
        shared[b]! += 1;
      }
    }
    touched.sort((x, y) => x - y);
    for (const b of touched) {
      if (shared[b]! >= countNeeded(marks.length, fingerprints[b]!.marks.length)) pairs.push([a, b]);
      shared[b] = 0;
    }
  }
  return pairs;
}

function countNeeded(a: number, b: number): number {
  const share = Math.ceil(REUSE_THRESHOLDS.leastMarkShare * Math.min(a, b));
  return Math.max(1, Math.min(REUSE_THRESHOLDS.leastMarks, share));
}

/** Numbers all marks with an open hash table, then lists the documents of each. */
function indexMarks(fingerprints: readonly Fingerprint[]): MarkIndex {
  let total = 0;
  for (const { marks } of fingerprints) total += marks.length;
  const size = 2 ** Math.ceil(Math.log2(2 * total + 2));
  const slots = new Uint32Array(size);
  const keys = new Uint32Array(total);
  const numbers = new Uint32Array(total);
  const counts = new Uint32Array(total + 1);
  let known = 0;
  let at = 0;
  for (const { marks } of fingerprints) {
    for (let k = 0; k < marks.length; k += 1) {
      const mark = marks[k]!;
      let slot = Math.imul(mark, 0x9e3779b1) & (size - 1);
      while (slots[slot] !== 0 && keys[slots[slot]! - 1] !== mark) slot = (slot + 1) & (size - 1);
      if (slots[slot] === 0) {
        keys[known] = mark;
        slots[slot] = ++known;
      }
      const number = slots[slot]! - 1;
      numbers[at++] = number;
      counts[number]! += 1;
    }
  }
  const starts = new Uint32Array(known + 1);
  for (let n = 0; n < known; n += 1) starts[n + 1] = starts[n]! + counts[n]!;
  const filled = starts.slice();
  const bearers = new Uint32Array(total);
  at = 0;
  for (const [document, { marks }] of fingerprints.entries()) {
    for (const end = at + marks.length; at < end; at += 1) bearers[filled[numbers[at]!]!++] = document;
  }
  return { numbers, bearers, starts };
}
