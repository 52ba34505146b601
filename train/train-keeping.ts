import { KEEP_FEATURES, keepFeatures } from '../src/attribution/tagger/keep-features.ts';
import type { Proposal } from '../src/attribution/tagger/propose-attributions.ts';
import type { LinearModel } from '../src/attribution/tagger/weights.ts';
import { addRow, findRow, keepFrequent, makeFeatureIndex } from './feature-index.ts';
import { packModel } from './pack-model.ts';
import type { Lesson } from './train-cues.ts';
import { trainLogistic } from './train-logistic.ts';

/**
 * Trains the model that tells proposals that are attributions of the outermost level from those that are none or stand in another.
 * @param proposals of each lesson, by models that have not seen it
 */
export function trainKeeping(
  lessons: readonly Lesson[],
  chances: readonly Float32Array[],
  proposals: readonly (readonly Proposal[])[],
  rounds: number,
  seed: number,
  options: { rate?: number; pull?: number; least?: number } = {},
): LinearModel {
  const { rate = 0.02, pull = 0.003, least = 4 } = options;
  const features = new Int32Array(KEEP_FEATURES);
  const index = makeFeatureIndex();
  const examples: { hashes: Int32Array; target: number }[] = [];
  lessons.forEach(({ analysis, gold }, l) => {
    const cues = new Set(gold.flatMap(({ cue }) => cue));
    const found = proposals[l] as readonly Proposal[];
    found.forEach(({ anchor }, at) => {
      const n = keepFeatures(analysis, found, at, chances[l] as Float32Array, features);
      for (let k = 0; k < n; k++) addRow(index, features[k] as number);
      examples.push({ hashes: features.slice(0, n), target: cues.has(anchor) ? 1 : 0 });
    });
  });
  const kept = keepFrequent(index, least);
  const starts: number[] = [0];
  const rows: number[] = [];
  for (const { hashes } of examples) {
    for (const hash of hashes) {
      const row = findRow(kept, hash);
      if (row >= 0) rows.push(row);
    }
    starts.push(rows.length);
  }
  const targets = Float32Array.from(examples, ({ target }) => target);
  const weights = trainLogistic(
    { starts: Int32Array.from(starts), rows: Int32Array.from(rows), targets },
    kept.size,
    rounds,
    rate,
    pull,
    seed,
  );
  return packModel(kept.hashes, kept.size, weights, 1, 1, 94_000);
}
