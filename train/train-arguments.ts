import type { CueView } from '../src/attribution/tagger/argument-features.ts';
import { ARGUMENT_FEATURES, argumentFeatures, viewCue } from '../src/attribution/tagger/argument-features.ts';
import {
  ARGUMENT_CLASSES,
  BEGIN,
  END,
  PART,
  PARTS,
  STATES,
  STATE_PART,
  STEPS,
  canStart,
  keepsCue,
  startScore,
  stepScore,
  stopScore,
} from '../src/attribution/tagger/argument-lattice.ts';
import type { LinearModel } from '../src/attribution/tagger/weights.ts';
import { addRow, findRow, keepFrequent, makeFeatureIndex } from './feature-index.ts';
import { labelParts } from './gold-parts.ts';
import { packModel } from './pack-model.ts';
import { randomFrom, shuffled } from './random.ts';
import type { Lesson } from './train-cues.ts';

/** What the training of the model of parts gives. */
export interface ArgumentModel {
  readonly parts: LinearModel;
  readonly bigrams: Float64Array;
}

interface Example {
  readonly view: CueView;
  readonly lesson: number;
  readonly path: Uint8Array;
  start: number;
}

/** The states of a labelled stretch, null where the labels break the lattice's rules. */
function pathOf(parts: Uint8Array, view: CueView): Uint8Array | null {
  const path = new Uint8Array(parts.length);
  let done = false;
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k] as number;
    const was = k > 0 ? (parts[k - 1] as number) : PART.none;
    if (part === PART.source) {
      if (done) return null;
      path[k] = 3;
    } else {
      if (was === PART.source) done = true;
      path[k] = part === PART.none ? (done ? 4 : 0) : part === PART.content ? (done ? 5 : 1) : done ? 6 : 2;
    }
    if (k > 0 && !keepsCue(path[k - 1] as number, path[k] as number, view.from + k, view.anchor)) return null;
  }
  return path;
}

/**
 * Trains the model that says which part every word near a cue plays: a conditional random field over the lattice (Lafferty, McCallum and
 * Pereira 2001) with AdaGrad and a pull towards zero; the mean of the second half of all rounds.
 * @param chances chance of each word of each lesson to be a cue, from a model that has not seen the lesson
 */
export function trainArguments(
  lessons: readonly Lesson[],
  chances: readonly Float32Array[],
  rounds: number,
  seed: number,
  options: { rate?: number; pull?: number; least?: number; drop?: number; most?: number } = {},
): ArgumentModel {
  const { rate = 0.012, pull = 0.0003, least = 3, drop = 0, most = 188_000 } = options;
  const features = new Int32Array(ARGUMENT_FEATURES);
  const index = makeFeatureIndex();
  const examples: Example[] = [];
  lessons.forEach(({ analysis, gold }, lesson) => {
    for (const g of gold) {
      const view = viewCue(analysis, g.anchor, chances[lesson] as Float32Array);
      const path = pathOf(labelParts(g, view.from, view.to), view);
      if (path === null) continue;
      examples.push({ view, lesson, path, start: 0 });
      for (let i = view.from; i < view.to; i++) {
        const n = argumentFeatures(analysis, view, i, features);
        for (let k = 0; k < n; k++) addRow(index, features[k] as number);
      }
    }
  });
  const kept = keepFrequent(index, least);
  let total = 0;
  for (const { view } of examples) total += view.to - view.from;
  const starts = new Int32Array(total + 1);
  let rows = new Int32Array(total * 48);
  let size = 0;
  let at = 0;
  for (const example of examples) {
    const { analysis } = lessons[example.lesson] as Lesson;
    example.start = at;
    for (let i = example.view.from; i < example.view.to; i++) {
      const n = argumentFeatures(analysis, example.view, i, features);
      if (size + n > rows.length) {
        const wider = new Int32Array(Math.ceil(rows.length * 1.3) + n);
        wider.set(rows.subarray(0, size));
        rows = wider;
      }
      starts[at++] = size;
      for (let k = 0; k < n; k++) {
        const row = findRow(kept, features[k] as number);
        if (row >= 0) rows[size++] = row;
      }
    }
    starts[at] = size;
  }
  const C = ARGUMENT_CLASSES;
  // A row of weights and its row of squared slopes lie side by side: they are fetched together.
  const table = new Float32Array(kept.size * 2 * C);
  for (let row = 0; row < kept.size; row++) table.fill(1, (row * 2 + 1) * C, (row * 2 + 2) * C);
  const mean = new Float32Array(kept.size * C);
  const bigrams = new Float64Array(2 * PARTS * PARTS);
  const bigramSquares = new Float64Array(bigrams.length).fill(1);
  const bigramMean = new Float64Array(bigrams.length);
  const random = randomFrom(seed);
  const half = Math.floor(rounds / 2);
  const lattice = makeLattice(320);
  let lost = new Uint8Array(0);
  let noise = seed;
  const limit = drop * 4294967296;
  for (let round = 0; round < rounds; round++) {
    for (const e of shuffled(examples.length, random)) {
      const { view, path, start } = examples[e] as Example;
      const length = view.to - view.from;
      const { scores, slopes } = lattice;
      const first = starts[start] as number;
      if (drop > 0) {
        const many = (starts[start + length] as number) - first;
        if (many > lost.length) lost = new Uint8Array(many);
        for (let f = 0; f < many; f++) {
          noise = (Math.imul(noise, 1664525) + 1013904223) | 0;
          lost[f] = noise >>> 0 < limit ? 1 : 0;
        }
      }
      for (let k = 0; k < length; k++) {
        const base = k * C;
        for (let c = 0; c < C; c++) scores[base + c] = 0;
        for (let f = starts[start + k] as number, end = starts[start + k + 1] as number; f < end; f++) {
          if (drop > 0 && lost[f - first] === 1) continue;
          const row = (rows[f] as number) * 2 * C;
          for (let c = 0; c < C; c++) scores[base + c] = (scores[base + c] as number) + (table[row + c] as number);
        }
      }
      findSlopes(lattice, view, path, bigrams);
      for (let k = 0; k < length; k++) {
        const base = k * C;
        // Words that the model is sure of teach it nothing.
        let largest = 0;
        for (let c = 0; c < C; c++) largest = Math.max(largest, Math.abs(slopes[base + c] as number));
        if (largest < 0.003) continue;
        for (let f = starts[start + k] as number, end = starts[start + k + 1] as number; f < end; f++) {
          if (drop > 0 && lost[f - first] === 1) continue;
          const row = (rows[f] as number) * 2 * C;
          for (let c = 0; c < C; c++) {
            const error = slopes[base + c] as number;
            if (error < 1e-4 && error > -1e-4) continue;
            const weight = table[row + c] as number;
            const slope = error + pull * weight;
            const square = (table[row + C + c] as number) + slope * slope;
            table[row + C + c] = square;
            table[row + c] = weight - (rate * slope) / Math.sqrt(square);
          }
        }
      }
      for (let b = 0; b < bigrams.length; b++) {
        const slope = lattice.bigramSlopes[b] as number;
        const square = (bigramSquares[b] as number) + slope * slope;
        bigramSquares[b] = square;
        bigrams[b] = (bigrams[b] as number) - (rate * slope) / Math.sqrt(square);
      }
    }
    if (round >= half) {
      for (let row = 0; row < kept.size; row++) {
        for (let c = 0; c < C; c++) {
          mean[row * C + c] =
            (mean[row * C + c] as number) + ((table[row * 2 * C + c] as number) * (1 - drop)) / (rounds - half);
        }
      }
      for (let b = 0; b < bigrams.length; b++)
        bigramMean[b] = (bigramMean[b] as number) + (bigrams[b] as number) / (rounds - half);
    }
  }
  return { parts: packModel(kept.hashes, kept.size, mean, C, 1.25, most), bigrams: bigramMean };
}

/** Room for one pass over a stretch of words. */
interface Lattice {
  readonly scores: Float64Array;
  readonly slopes: Float64Array;
  readonly bigramSlopes: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly norms: Float64Array;
  readonly steps: Float64Array;
}

function makeLattice(size: number): Lattice {
  return {
    scores: new Float64Array(size * ARGUMENT_CLASSES),
    slopes: new Float64Array(size * ARGUMENT_CLASSES),
    bigramSlopes: new Float64Array(2 * PARTS * PARTS),
    forward: new Float64Array(size * STATES),
    backward: new Float64Array(size * STATES),
    norms: new Float64Array(size),
    steps: new Float64Array(size * STEPS.length),
  };
}

/** Expected less actual counts of every class, by the forward-backward algorithm with scaling. */
function findSlopes(lattice: Lattice, view: CueView, path: Uint8Array, bigrams: Float64Array): void {
  const { scores, slopes, bigramSlopes, forward, backward, norms, steps } = lattice;
  const { from, to, anchor } = view;
  const length = to - from;
  const C = ARGUMENT_CLASSES;
  const S = STATES;
  slopes.fill(0, 0, length * C);
  bigramSlopes.fill(0);
  forward.fill(0, 0, length * S);
  backward.fill(0, 0, length * S);
  for (let b = 0; b < S; b++) if (canStart(b, from, anchor)) forward[b] = Math.exp(startScore(scores, b));
  norms[0] = normalise(forward, 0);
  for (let k = 1; k < length; k++) {
    const i = from + k;
    for (let s = 0; s < STEPS.length; s++) {
      const [a, b] = STEPS[s] as readonly [number, number];
      if (!keepsCue(a, b, i, anchor)) {
        steps[k * STEPS.length + s] = 0;
        continue;
      }
      const value = Math.exp(stepScore(scores, k, a, b, i > anchor, bigrams));
      steps[k * STEPS.length + s] = value;
      forward[k * S + b] = (forward[k * S + b] as number) + (forward[(k - 1) * S + a] as number) * value;
    }
    norms[k] = normalise(forward, k);
  }
  let z = 0;
  for (let a = 0; a < S; a++) {
    const value = Math.exp(stopScore(scores, length - 1, a));
    backward[(length - 1) * S + a] = value;
    z += value * (forward[(length - 1) * S + a] as number);
  }
  for (let k = length - 2; k >= 0; k--) {
    for (let s = 0; s < STEPS.length; s++) {
      const value = steps[(k + 1) * STEPS.length + s] as number;
      if (value === 0) continue;
      const [a, b] = STEPS[s] as readonly [number, number];
      backward[k * S + a] =
        (backward[k * S + a] as number) + (value * (backward[(k + 1) * S + b] as number)) / (norms[k + 1] as number);
    }
  }
  const add = (k: number, c: number, amount: number) => {
    slopes[k * C + c] = (slopes[k * C + c] as number) + amount;
  };
  for (let k = 0; k < length; k++) {
    if (k === 0) {
      for (let b = 0; b < S; b++) {
        const chance = ((forward[b] as number) * (backward[b] as number)) / z;
        const pb = STATE_PART[b] as number;
        add(0, pb, chance);
        if (pb > 0) add(0, BEGIN + pb, chance);
      }
    } else {
      const behind = from + k > anchor ? 16 : 0;
      for (let s = 0; s < STEPS.length; s++) {
        const value = steps[k * STEPS.length + s] as number;
        if (value === 0) continue;
        const [a, b] = STEPS[s] as readonly [number, number];
        const chance =
          ((forward[(k - 1) * S + a] as number) * value * (backward[k * S + b] as number)) / ((norms[k] as number) * z);
        count(k, a, b, behind, chance);
      }
    }
  }
  for (let a = 0; a < S; a++) {
    const pa = STATE_PART[a] as number;
    if (pa > 0)
      add(
        length - 1,
        END + pa,
        ((forward[(length - 1) * S + a] as number) * (backward[(length - 1) * S + a] as number)) / z,
      );
  }
  // What was marked.
  const first = STATE_PART[path[0] as number] as number;
  add(0, first, -1);
  if (first > 0) add(0, BEGIN + first, -1);
  for (let k = 1; k < length; k++) count(k, path[k - 1] as number, path[k] as number, from + k > anchor ? 16 : 0, -1);
  const last = STATE_PART[path[length - 1] as number] as number;
  if (last > 0) add(length - 1, END + last, -1);

  function count(k: number, a: number, b: number, behind: number, amount: number): void {
    const pa = STATE_PART[a] as number;
    const pb = STATE_PART[b] as number;
    add(k, pb, amount);
    bigramSlopes[behind + pa * PARTS + pb] = (bigramSlopes[behind + pa * PARTS + pb] as number) + amount;
    if (pa !== pb) {
      if (pa > 0) add(k - 1, END + pa, amount);
      if (pb > 0) add(k, BEGIN + pb, amount);
    }
  }

  function normalise(table: Float64Array, k: number): number {
    let sum = 0;
    for (let a = 0; a < S; a++) sum += table[k * S + a] as number;
    if (!(sum > 0)) return 1;
    for (let a = 0; a < S; a++) table[k * S + a] = (table[k * S + a] as number) / sum;
    return sum;
  }
}
