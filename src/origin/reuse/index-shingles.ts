import type { Scan } from './fingerprint-document.ts';

/** A document whose shingles can be looked up: an open hash table of first places, and chains of further ones. */
export interface ShingleIndex {
  readonly scan: Scan;
  /** First place of a shingle plus one, 0 where a slot is empty; a power of two long. */
  readonly slots: Uint32Array;
  /** The next place with the same shingle, -1 at the last. */
  readonly next: Int32Array;
}

/** Indexes the shingles of one document. */
export function indexShingles(scan: Scan): ShingleIndex {
  const { shingles } = scan;
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * shingles.length + 2)));
  const next = new Int32Array(shingles.length).fill(-1);
  const last = slots.length - 1;
  // From the end, so that chains ascend.
  for (let i = shingles.length - 1; i >= 0; i -= 1) {
    let slot = shingles[i]! & last;
    while (slots[slot] !== 0 && shingles[slots[slot]! - 1] !== shingles[i]) slot = (slot + 1) & last;
    next[i] = slots[slot]! - 1;
    slots[slot] = i + 1;
  }
  return { scan, slots, next };
}

/** The first place of a shingle, or -1. */
export function findPlace({ scan: { shingles }, slots }: ShingleIndex, shingle: number): number {
  const last = slots.length - 1;
  let slot = shingle & last;
  while (slots[slot] !== 0) {
    const place = slots[slot]! - 1;
    if (shingles[place] === shingle) return place;
    slot = (slot + 1) & last;
  }
  return -1;
}
