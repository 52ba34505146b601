/** A growing table from the 32-bit hash of a feature to the number of its row, in the order in which features were first seen. */
export interface FeatureIndex {
  size: number;
  mask: number;
  keys: Int32Array;
  rows: Int32Array;
  /** Hash of each row. */
  hashes: Int32Array;
  /** How often each row was asked for while the index was open. */
  counts: Int32Array;
}

export function makeFeatureIndex(): FeatureIndex {
  const slots = 1 << 16;
  return {
    size: 0,
    mask: slots - 1,
    keys: new Int32Array(slots),
    rows: new Int32Array(slots),
    hashes: new Int32Array(slots),
    counts: new Int32Array(slots),
  };
}

function slotOf(index: FeatureIndex, hash: number): number {
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & index.mask;
  while (index.keys[slot] !== 0 && index.keys[slot] !== hash) slot = (slot + 1) & index.mask;
  return slot;
}

/** Row of a feature, -1 where the index does not hold it. */
export function findRow(index: FeatureIndex, hash: number): number {
  const slot = slotOf(index, hash);
  return index.keys[slot] === 0 ? -1 : (index.rows[slot] as number);
}

/** Row of a feature, a new one where it was never seen. Counts the call. */
export function addRow(index: FeatureIndex, hash: number): number {
  let slot = slotOf(index, hash);
  if (index.keys[slot] === 0) {
    if (index.size * 2 > index.mask) {
      grow(index);
      slot = slotOf(index, hash);
    }
    index.keys[slot] = hash;
    index.rows[slot] = index.size;
    index.hashes[index.size] = hash;
    index.counts[index.size] = 0;
    index.size++;
  }
  const row = index.rows[slot] as number;
  index.counts[row] = (index.counts[row] as number) + 1;
  return row;
}

function grow(index: FeatureIndex): void {
  const slots = (index.mask + 1) * 2;
  index.mask = slots - 1;
  index.keys = new Int32Array(slots);
  index.rows = new Int32Array(slots);
  const { hashes, counts } = index;
  index.hashes = new Int32Array(slots);
  index.counts = new Int32Array(slots);
  index.hashes.set(hashes.subarray(0, index.size));
  index.counts.set(counts.subarray(0, index.size));
  for (let row = 0; row < index.size; row++) {
    const slot = slotOf(index, index.hashes[row] as number);
    index.keys[slot] = index.hashes[row] as number;
    index.rows[slot] = row;
  }
}

/** The features that were asked for at least `least` times, in a new index with the same order. */
export function keepFrequent(index: FeatureIndex, least: number): FeatureIndex {
  const kept = makeFeatureIndex();
  for (let row = 0; row < index.size; row++) {
    if ((index.counts[row] as number) >= least) addRow(kept, index.hashes[row] as number);
  }
  return kept;
}
