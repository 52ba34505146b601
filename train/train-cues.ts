import type { Analysis } from '../src/attribution/tagger/analyse-text.ts';
import { CUE_FEATURES, canBeCue, cueFeatures } from '../src/attribution/tagger/cue-features.ts';
import type { LinearModel } from '../src/attribution/tagger/weights.ts';
import { addRow, findRow, keepFrequent, makeFeatureIndex } from './feature-index.ts';
import type { GoldParts } from './gold-parts.ts';
import { packModel } from './pack-model.ts';
import { trainLogistic } from './train-logistic.ts';

/** A document with what a person marked in it. */
export interface Lesson {
  readonly analysis: Analysis;
  readonly gold: readonly GoldParts[];
}

/**
 * Trains the model that finds the heads of cues. Words inside the content of an attribution are left out: people marked the outermost level
 * alone, so that a cue in there is no sign of anything.
 */
export function trainCues(
  lessons: readonly Lesson[],
  rounds: number,
  seed: number,
  options: { rate?: number; pull?: number; least?: number } = {},
): LinearModel {
  const { rate = 0.03, pull = 0.0003, least = 3 } = options;
  const features = new Int32Array(CUE_FEATURES);
  const index = makeFeatureIndex();
  const chosen: { analysis: Analysis; words: number[]; targets: number[] }[] = [];
  for (const { analysis, gold } of lessons) {
    const { count } = analysis.words;
    const state = new Uint8Array(count);
    for (const g of gold) for (const i of g.content) state[i] = 1;
    for (const g of gold) state[g.anchor] = 2;
    const words: number[] = [];
    const targets: number[] = [];
    for (let i = 0; i < count; i++) {
      if (state[i] === 1 || (state[i] === 0 && !canBeCue(analysis, i))) continue;
      words.push(i);
      targets.push(state[i] === 2 ? 1 : 0);
      const n = cueFeatures(analysis, i, features);
      for (let k = 0; k < n; k++) addRow(index, features[k] as number);
    }
    chosen.push({ analysis, words, targets });
  }
  const kept = keepFrequent(index, least);
  const starts: number[] = [0];
  const rows: number[] = [];
  const targets: number[] = [];
  for (const one of chosen) {
    one.words.forEach((i, at) => {
      const n = cueFeatures(one.analysis, i, features);
      for (let k = 0; k < n; k++) {
        const row = findRow(kept, features[k] as number);
        if (row >= 0) rows.push(row);
      }
      starts.push(rows.length);
      targets.push(one.targets[at] as number);
    });
  }
  const weights = trainLogistic(
    { starts: Int32Array.from(starts), rows: Int32Array.from(rows), targets: Float32Array.from(targets) },
    kept.size,
    rounds,
    rate,
    pull,
    seed,
  );
  return packModel(kept.hashes, kept.size, weights, 1, 1.5, 94_000);
}
