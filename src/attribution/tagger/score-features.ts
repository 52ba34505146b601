import type { LinearModel } from './weights.ts';

/**
 * Adds the rows of the given features to `scores`. Features that the model does not know add nothing.
 * @param features hashes of features, none of them 0
 * @param count how many of them
 * @param scores one sum a class, in units of `model.scale`
 */
export function addScores(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { classes, mask, checks, rows, values } = model;
  const direct = rows.length === 0;
  for (let k = 0; k < count; k++) {
    const hash = features[k] as number;
    const check = hash >>> 16 || 1;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
    for (let found = checks[slot] as number; found !== 0; found = checks[slot] as number) {
      if (found === check) {
        const base = (direct ? slot : (rows[slot] as number)) * classes;
        for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (values[base + c] as number);
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
}
