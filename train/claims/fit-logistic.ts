/** Examples of one marked story. */
export interface Story {
  readonly rows: readonly (readonly number[])[];
  readonly targets: readonly boolean[];
}

/** Coefficients of a logistic regression. */
export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Solves a small symmetric positive system by Gaussian elimination with pivoting. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i]!]));
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) {
        pivot = row;
      }
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = column + 1; row < size; row++) {
      const share = rows[row]![column]! / rows[column]![column]!;
      for (let k = column; k <= size; k++) {
        rows[row]![k]! -= share * rows[column]![k]!;
      }
    }
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let sum = rows[row]![size]!;
    for (let k = row + 1; k < size; k++) {
      sum -= rows[row]![k]! * solution[k]!;
    }
    solution[row] = sum / rows[row]![row]!;
  }
  return solution;
}

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares) over standardised numbers, with a quadratic penalty.
 * Every story weighs the same, however many examples it has: the weights of its positive ones come to `each`.
 */
export function fitLogistic(stories: readonly Story[], penalty: number, each: number): Fit {
  const rows = stories.flatMap((story) => story.rows);
  const targets = stories.flatMap((story) => story.targets);
  const weight = stories.flatMap(({ targets: own }) => own.map(() => each / Math.max(1, own.filter(Boolean).length)));
  const size = rows[0]!.length;
  const mean = new Float64Array(size);
  const deviation = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    mean[k] = rows.reduce((sum, row) => sum + row[k]!, 0) / rows.length;
    deviation[k] = Math.sqrt(rows.reduce((sum, row) => sum + (row[k]! - mean[k]!) ** 2, 0) / rows.length) + 1e-6;
  }
  const standard = rows.map((row) =>
    Float64Array.from([...row.map((value, k) => (value - mean[k]!) / deviation[k]!), 1]),
  );
  let beta = new Float64Array(size + 1);
  for (let round = 0; round < 60; round++) {
    const gradient = Float64Array.from(beta, (value, k) => (k < size ? penalty * value : 0));
    const hessian = Array.from({ length: size + 1 }, (_, k) => {
      const row = new Float64Array(size + 1);
      row[k] = k < size ? penalty : 1e-6;
      return row;
    });
    for (const [e, row] of standard.entries()) {
      let sum = 0;
      for (let k = 0; k <= size; k++) {
        sum += beta[k]! * row[k]!;
      }
      const p = 1 / (1 + Math.exp(-sum));
      const slope = weight[e]! * (p - (targets[e] ? 1 : 0));
      const curve = weight[e]! * p * (1 - p) + 1e-9;
      for (let k = 0; k <= size; k++) {
        gradient[k]! += slope * row[k]!;
        for (let l = 0; l <= k; l++) {
          hessian[k]![l]! += curve * row[k]! * row[l]!;
        }
      }
    }
    for (let k = 0; k <= size; k++) {
      for (let l = k + 1; l <= size; l++) {
        hessian[k]![l] = hessian[l]![k]!;
      }
    }
    const step = solve(hessian, gradient);
    beta = beta.map((value, k) => value - step[k]!);
    if (step.every((value) => Math.abs(value) < 1e-7)) {
      break;
    }
  }
  const weights = Array.from({ length: size }, (_, k) => beta[k]! / deviation[k]!);
  return { bias: beta[size]! - weights.reduce((sum, value, k) => sum + value * mean[k]!, 0), weights };
}

/** How likely the fit finds an example, 0 to 1. */
export function estimate({ bias, weights }: Fit, row: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * weights[k]!, bias)));
}
