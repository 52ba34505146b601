import { randomFrom, shuffled } from './random.ts';

/** Rows of features of many examples, one after another. */
export interface Examples {
  /** Where each example's rows begin, and one entry more at the end. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly targets: Float32Array;
}

/**
 * Logistic regression with one weight a feature: AdaGrad (Duchi, Hazan and Singer 2011) with a pull towards zero, the mean of the second
 * half of all rounds.
 */
export function trainLogistic(
  examples: Examples,
  rowCount: number,
  rounds: number,
  rate: number,
  pull: number,
  seed: number,
): Float32Array {
  const { starts, rows, targets } = examples;
  const weights = new Float32Array(rowCount);
  const squares = new Float32Array(rowCount).fill(1);
  const mean = new Float64Array(rowCount);
  const random = randomFrom(seed);
  const kept = Math.floor(rounds / 2);
  for (let round = 0; round < rounds; round++) {
    for (const e of shuffled(targets.length, random)) {
      const from = starts[e] as number;
      const to = starts[e + 1] as number;
      let sum = 0;
      for (let k = from; k < to; k++) sum += weights[rows[k] as number] as number;
      const error = 1 / (1 + Math.exp(-sum)) - (targets[e] as number);
      for (let k = from; k < to; k++) {
        const row = rows[k] as number;
        const slope = error + pull * (weights[row] as number);
        const square = (squares[row] as number) + slope * slope;
        squares[row] = square;
        weights[row] = (weights[row] as number) - (rate * slope) / Math.sqrt(square);
      }
    }
    if (round >= kept)
      for (let r = 0; r < rowCount; r++) mean[r] = (mean[r] as number) + (weights[r] as number) / (rounds - kept);
  }
  return Float32Array.from(mean);
}
