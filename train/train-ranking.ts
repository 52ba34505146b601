import { labelArguments, scoreArguments } from '../src/attribution/tagger/label-arguments.ts';
import { viewCue } from '../src/attribution/tagger/argument-features.ts';
import { PART } from '../src/attribution/tagger/argument-lattice.ts';
import { RANK_FEATURES, rankFeatures } from '../src/attribution/tagger/rank-features.ts';
import { SHAPES } from '../src/attribution/tagger/split-words.ts';
import type { Analysis } from '../src/attribution/tagger/analyse-text.ts';
import type { LinearModel } from '../src/attribution/tagger/weights.ts';
import { addRow, findRow, keepFrequent, makeFeatureIndex } from './feature-index.ts';
import type { GoldParts } from './gold-parts.ts';
import { packModel } from './pack-model.ts';
import { randomFrom, shuffled } from './random.ts';
import type { ArgumentModel } from './train-arguments.ts';
import type { Lesson } from './train-cues.ts';

interface Candidate {
  readonly score: number;
  readonly rows: Int32Array;
  /** How good it is, 3 where every part is exactly what was marked. */
  readonly worth: number;
}

/** How well a labelling agrees with what was marked: parts that are exactly the same, a little for what they share. */
export function worthOf(analysis: Analysis, gold: GoldParts, from: number, parts: Uint8Array): number {
  const { shape } = analysis.words;
  let worth = 0;
  for (const [part, words] of [
    [PART.source, gold.source],
    [PART.cue, gold.cue],
    [PART.content, gold.content],
  ] as const) {
    const marked = new Set(words.filter((i) => shape[i] !== SHAPES.mark));
    let shared = 0;
    let found = 0;
    parts.forEach((p, k) => {
      if (p !== part || shape[from + k] === SHAPES.mark) return;
      found++;
      if (marked.has(from + k)) shared++;
    });
    const all = found + marked.size - shared;
    worth += all === 0 || shared === all ? 1 : 0.3 * (shared / all);
  }
  return worth;
}

/** The best labellings of one cue. */
export interface RankingList {
  readonly candidates: readonly { readonly score: number; readonly hashes: Int32Array; readonly worth: number }[];
}

/** The best labellings of every marked cue of a document, by a model of parts that has not seen it. */
export function collectLists(
  { analysis, gold }: Lesson,
  chances: Float32Array,
  model: ArgumentModel,
  wanted: number,
): RankingList[] {
  const features = new Int32Array(RANK_FEATURES);
  return gold.flatMap((marked) => {
    const view = viewCue(analysis, marked.anchor, chances);
    const labellings = labelArguments(view, scoreArguments(analysis, view, model.parts), model.bigrams, wanted);
    const first = labellings[0]?.score ?? 0;
    const candidates = labellings.map(({ parts, score }, rank) => {
      const n = rankFeatures(analysis, view, parts, chances, first - score, rank, features);
      return { score, hashes: features.slice(0, n), worth: worthOf(analysis, marked, view.from, parts) };
    });
    return candidates.length > 1 ? [{ candidates }] : [];
  });
}

/**
 * Trains the model that chooses among the best labellings of a cue as a whole: a log-linear model over the list (Collins and Koo 2005), with
 * the score of the model of parts as it stands.
 */
export function trainRanking(
  lists: readonly RankingList[],
  rounds: number,
  seed: number,
  options: { rate?: number; pull?: number; least?: number } = {},
): LinearModel {
  const { rate = 0.02, pull = 0.002, least = 2 } = options;
  const index = makeFeatureIndex();
  for (const { candidates } of lists)
    for (const { hashes } of candidates) for (const hash of hashes) addRow(index, hash);
  const kept = keepFrequent(index, least);
  const examples: Candidate[][] = lists.map(({ candidates }) =>
    candidates.map(({ score, hashes, worth }) => ({
      score,
      worth,
      rows: Int32Array.from(hashes, (hash) => findRow(kept, hash)).filter((row) => row >= 0),
    })),
  );
  const weights = new Float32Array(kept.size);
  const squares = new Float32Array(kept.size).fill(1);
  const mean = new Float64Array(kept.size);
  const random = randomFrom(seed);
  const half = Math.floor(rounds / 2);
  for (let round = 0; round < rounds; round++) {
    for (const e of shuffled(examples.length, random)) {
      const list = examples[e] as Candidate[];
      const top = Math.max(...list.map(({ worth }) => worth));
      const scores = list.map(({ score, rows }) => {
        let sum = score;
        for (const row of rows) sum += weights[row] as number;
        return sum;
      });
      const most = Math.max(...scores);
      let all = 0;
      let right = 0;
      const chance = scores.map((score, c) => {
        const value = Math.exp(score - most);
        all += value;
        if ((list[c] as Candidate).worth === top) right += value;
        return value;
      });
      list.forEach(({ rows, worth }, c) => {
        const error = (chance[c] as number) / all - (worth === top ? (chance[c] as number) / right : 0);
        if (Math.abs(error) < 1e-4) return;
        for (const row of rows) {
          const slope = error + pull * (weights[row] as number);
          const square = (squares[row] as number) + slope * slope;
          squares[row] = square;
          weights[row] = (weights[row] as number) - (rate * slope) / Math.sqrt(square);
        }
      });
    }
    if (round >= half)
      for (let r = 0; r < weights.length; r++) mean[r] = (mean[r] as number) + (weights[r] as number) / (rounds - half);
  }
  return packModel(kept.hashes, kept.size, Float32Array.from(mean), 1, 1, 94_000);
}
