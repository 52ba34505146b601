import { ROW_BITS, bitOf, checkAlone, checkRow, slotOf } from './open-model.ts';
import type { LinearModel } from './weights.ts';

const ROW = (1 << ROW_BITS) - 1;
/** More features than this are scored in turns. */
const TURN = 512;
const LIKELY = new Int32Array(TURN);
const BASES = new Int32Array(TURN);

/**
 * Adds the rows of the given features to `scores`. Features that the model does not know add nothing.
 * @param features hashes of features, none of them 0
 * @param count how many of them
 * @param scores one sum a class, in units of `model.scale`
 */
export function addScores(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  for (let from = 0; from < count; from += TURN) {
    const likely = keepKnown(model, features, from, Math.min(count, from + TURN));
    if (model.classes === 1) {
      scores[0] = (scores[0] as number) + sumWeights(model, likely);
      continue;
    }
    const found = findRows(model, likely);
    if (model.classes === 10) addTen(model.values, found, scores);
    else if (model.classes === 3) addThree(model.values, found, scores);
    else addRows(model.values, model.classes, found, scores);
  }
}

// Each step is a loop of its own, without branches where it can be, so that the processor fetches for many features at a time.

/** Writes those features that the model may know to `LIKELY`. */
function keepKnown({ known, shift }: LinearModel, features: Int32Array, from: number, to: number): number {
  let n = 0;
  for (let k = from; k < to; k++) {
    const hash = features[k] as number;
    const bit = bitOf(hash) >>> shift;
    LIKELY[n] = hash;
    n += ((known[bit >>> 5] as number) >>> (bit & 31)) & 1;
  }
  return n;
}

/** Writes where the rows of the first of `LIKELY` begin to `BASES`. */
function findRows({ classes, mask, slots }: LinearModel, likely: number): number {
  let n = 0;
  for (let k = 0; k < likely; k++) {
    const hash = LIKELY[k] as number;
    const check = checkRow(hash);
    let slot = slotOf(hash) & mask;
    let found = slots[slot] as number;
    while (found !== 0 && found >>> ROW_BITS !== check) {
      slot = (slot + 1) & mask;
      found = slots[slot] as number;
    }
    if (found !== 0) BASES[n++] = (found & ROW) * classes;
  }
  return n;
}

function addRows(values: Int8Array, classes: number, count: number, scores: Int32Array): void {
  for (let k = 0; k < count; k++) {
    const base = BASES[k] as number;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (values[base + c] as number);
  }
}

/** `addRows` for the classes of the model of parts, with the sums in registers: it is asked for more than all others. */
function addTen(values: Int8Array, count: number, scores: Int32Array): void {
  let [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < count; k++) {
    const base = BASES[k] as number;
    s0 += values[base] as number;
    s1 += values[base + 1] as number;
    s2 += values[base + 2] as number;
    s3 += values[base + 3] as number;
    s4 += values[base + 4] as number;
    s5 += values[base + 5] as number;
    s6 += values[base + 6] as number;
    s7 += values[base + 7] as number;
    s8 += values[base + 8] as number;
    s9 += values[base + 9] as number;
  }
  const sums = [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9];
  for (let c = 0; c < 10; c++) scores[c] = (scores[c] as number) + (sums[c] as number);
}

/** `addRows` for the three moves of the parser, likewise. */
function addThree(values: Int8Array, count: number, scores: Int32Array): void {
  let [s0, s1, s2] = [0, 0, 0];
  for (let k = 0; k < count; k++) {
    const base = BASES[k] as number;
    s0 += values[base] as number;
    s1 += values[base + 1] as number;
    s2 += values[base + 2] as number;
  }
  scores[0] = (scores[0] as number) + s0;
  scores[1] = (scores[1] as number) + s1;
  scores[2] = (scores[2] as number) + s2;
}

/** The sum of the weights of the first of `LIKELY`, for a model of one class. */
function sumWeights({ mask, slots }: LinearModel, likely: number): number {
  let sum = 0;
  for (let k = 0; k < likely; k++) {
    const hash = LIKELY[k] as number;
    const check = checkAlone(hash);
    let slot = slotOf(hash) & mask;
    let found = slots[slot] as number;
    while (found !== 0 && found >>> 8 !== check) {
      slot = (slot + 1) & mask;
      found = slots[slot] as number;
    }
    sum += (found << 24) >> 24;
  }
  return sum;
}
