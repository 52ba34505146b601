import { ROW_BITS, openModel } from '../src/attribution/tagger/open-model.ts';
import type { LinearModel } from '../src/attribution/tagger/weights.ts';

/**
 * Rounds trained weights to whole numbers from -127 to 127 and keeps them by feature, as the runtime reads them. Rows that are nothing but
 * zeros after rounding are left out.
 * @param hashes the feature of each row
 * @param weights row after row
 * @param clip weights beyond this are cut to it; it decides the scale
 * @param most how many rows to keep: those with the largest weights
 */
export function packModel(
  hashes: Int32Array,
  rowCount: number,
  weights: Float32Array | Float64Array,
  classes: number,
  clip: number,
  most: number,
): LinearModel {
  const scale = clip / 127;
  const strength = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    for (let c = 0; c < classes; c++) {
      const value = Math.abs(Math.round((weights[row * classes + c] as number) / scale));
      if (value > (strength[row] as number)) strength[row] = value;
    }
  }
  const kept = strongest(strength, Math.min(most, 1 << ROW_BITS));
  const found = Int32Array.from(kept, (row) => hashes[row] as number);
  const values = new Int8Array(kept.length * classes);
  kept.forEach((row, at) => {
    for (let c = 0; c < classes; c++) {
      const value = Math.round((weights[row * classes + c] as number) / scale);
      values[at * classes + c] = Math.max(-127, Math.min(127, value));
    }
  });
  return openModel(classes, scale, found, values);
}

/** The rows with the largest weights, in their own order; of equal ones at the limit the first. Rows of zeros are never among them. */
function strongest(strength: Int32Array, most: number): number[] {
  const order = Array.from(strength.keys()).filter((row) => strength[row] !== 0);
  order.sort((a, b) => (strength[b] as number) - (strength[a] as number) || a - b);
  return order.slice(0, most).toSorted((a, b) => a - b);
}
