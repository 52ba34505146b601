import type { LinearModel } from './weights.ts';

/** A row number takes this many bits of a slot of a table with rows; what is left holds the check. */
export const ROW_BITS = 18;

/**
 * Builds what finds a model's features: one bit a feature, a table small enough to stay near the processor, which sends away most of the
 * features that the model does not know; behind it a table with open addressing, at most every second slot in use. Rows of one weight lie in
 * the table itself.
 * @param hashes the feature of each row, none of them 0
 * @param values row after row
 */
export function openModel(classes: number, scale: number, hashes: Int32Array, values: Int8Array): LinearModel {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size);
  let bits = 10;
  while (1 << bits < hashes.length * 8) bits++;
  const shift = 32 - bits;
  const known = new Int32Array((1 << bits) / 32);
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] as number;
    const bit = bitOf(hash) >>> shift;
    known[bit >>> 5] = (known[bit >>> 5] as number) | (1 << (bit & 31));
    let slot = slotOf(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] =
      classes === 1 ? (checkAlone(hash) << 8) | ((values[row] as number) & 0xff) : (checkRow(hash) << ROW_BITS) | row;
  }
  return { classes, scale, hashes, values, mask, slots, shift, known };
}

/** Which bit stands for a feature, in its upper bits. */
export function bitOf(hash: number): number {
  return Math.imul(hash, 0x85ebca6b);
}

/** Where the search for a feature begins. */
export function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 7;
}

/** What tells features of one slot apart where the slot holds a weight: 24 bits, never 0. */
export function checkAlone(hash: number): number {
  return hash >>> 8 || 1;
}

/** What tells features of one slot apart where the slot holds the number of a row: 14 bits, never 0. */
export function checkRow(hash: number): number {
  return hash >>> ROW_BITS || 1;
}
