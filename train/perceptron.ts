import type { Scorer } from '../src/attribution/tagger/tag-parts-of-speech.ts';
import { addRow, findRow } from './feature-index.ts';
import type { FeatureIndex } from './feature-index.ts';
import { makeFeatureIndex } from './feature-index.ts';

/** An averaged perceptron in training (Freund and Schapire 1999; averages kept lazily, Daumé 2006). */
export interface Perceptron {
  readonly classes: number;
  readonly index: FeatureIndex;
  weights: Float64Array;
  /** Sum over time of each weight, less what the last `step` owes. */
  totals: Float64Array;
  step: number;
}

export function makePerceptron(classes: number): Perceptron {
  return {
    classes,
    index: makeFeatureIndex(),
    weights: new Float64Array(1 << 20),
    totals: new Float64Array(1 << 20),
    step: 1,
  };
}

/** Scores with the weights as they stand. */
export function perceptronScorer(p: Perceptron): Scorer {
  return (features, count, scores) => {
    const { classes, weights, index } = p;
    for (let k = 0; k < count; k++) {
      const row = findRow(index, features[k] as number);
      if (row < 0) continue;
      const base = row * classes;
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (weights[base + c] as number);
    }
  };
}

/** Moves weight from the wrong class to the right one, for every feature. */
export function correct(p: Perceptron, features: Int32Array, count: number, right: number, wrong: number): void {
  for (let k = 0; k < count; k++) {
    const base = addRow(p.index, features[k] as number) * p.classes;
    if (base + p.classes > p.weights.length) {
      p.weights = widen(p.weights);
      p.totals = widen(p.totals);
    }
    p.weights[base + right] = (p.weights[base + right] as number) + 1;
    p.totals[base + right] = (p.totals[base + right] as number) + p.step;
    p.weights[base + wrong] = (p.weights[base + wrong] as number) - 1;
    p.totals[base + wrong] = (p.totals[base + wrong] as number) - p.step;
  }
}

function widen(array: Float64Array): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(array.length * 2);
  wider.set(array);
  return wider;
}

/** The mean of the weights over all steps, rows with fewer than `least` corrections set to zero. */
export function averaged(p: Perceptron, least: number): Float64Array {
  const mean = new Float64Array(p.index.size * p.classes);
  for (let row = 0; row < p.index.size; row++) {
    if ((p.index.counts[row] as number) < least) continue;
    for (let c = 0, at = row * p.classes; c < p.classes; c++, at++) {
      mean[at] = (p.weights[at] as number) - (p.totals[at] as number) / p.step;
    }
  }
  return mean;
}
