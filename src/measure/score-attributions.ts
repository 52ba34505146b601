import { roundHalfEven } from './round-half-even.ts';
import { readRows, readPredictedRows } from './read-rows.ts';
import { pairRows } from './pair-rows.ts';
import { PARTS, shareTokens, jaccard } from './scored-row.ts';
import type { Part, ScoredRow } from './scored-row.ts';
import type { GoldDocument, PredictedDocument } from './attribution-record.ts';

/** Precision, recall and F1 in per cent with one decimal place. */
export type Rates = readonly [precision: number, recall: number, f1: number];

/** Figures of one slice. Keys of `rates` are in the order of the table: "detected", "source exact" … "all relaxed". */
export interface AttributionFigures {
  readonly gold: number;
  readonly predicted: number;
  readonly rates: Readonly<Record<string, Rates>>;
}

export interface AttributionScores {
  readonly all: AttributionFigures;
  /** Gold attributions with a verb of speech or "according", predictions paired with one, and unpaired ones with such a cue. */
  readonly speech: AttributionFigures;
  readonly documents: number;
  readonly missingDocuments: number;
}

/** Gold and predicted attributions of one document. */
export type RowPair = readonly [gold: readonly ScoredRow[], predicted: readonly ScoredRow[]];

/**
 * Scores extracted attributions against gold ones, span by span, on sets of word tokens. Gold and predicted attributions
 * are paired one to one, best first. For every part: exact = same tokens, relaxed = Jaccard of at least 0.5,
 * token = tokens shared.
 * @param gold documents with their attributions, offsets in code points
 * @param predicted what was found in them, offsets in UTF-16 code units, matched by `id`; the last of two with one id counts
 * @param options.nested also nested attributions, on both sides
 */
export function scoreAttributions(
  gold: readonly GoldDocument[],
  predicted: readonly PredictedDocument[],
  options: { readonly nested?: boolean } = {},
): AttributionScores {
  const nested = options.nested ?? false;
  const found = new Map(predicted.map((document) => [document.id, document]));
  let missingDocuments = 0;
  const pairs: RowPair[] = [];
  for (const document of gold) {
    const prediction = found.get(document.id);
    if (prediction === undefined) missingDocuments += 1;
    pairs.push([
      readRows(document.attributions, document.text, nested),
      readPredictedRows(prediction, document.text, nested),
    ]);
  }
  return { ...scoreRowPairs(pairs), missingDocuments };
}

/** The figures for documents whose attributions are already sets of tokens. */
export function scoreRowPairs(pairs: readonly RowPair[]): Omit<AttributionScores, 'missingDocuments'> {
  return {
    all: countFigures(pairs),
    speech: countFigures(pairs.map(([gold, predicted]) => keepSlice(gold, predicted, (row) => row.speech))),
    documents: pairs.length,
  };
}

/**
 * The part of a document's attributions that has a property: gold ones that have it, predictions paired with one of
 * these, and unpaired predictions that have it themselves.
 */
export function keepSlice<Row extends ScoredRow>(
  gold: readonly Row[],
  predicted: readonly Row[],
  has: (row: Row) => boolean,
): readonly [gold: readonly Row[], predicted: readonly Row[]] {
  const partner = new Map(pairRows(gold, predicted).map(([i, j]) => [j, i]));
  const kept = predicted.filter((row, j) => {
    const i = partner.get(j);
    return has(i === undefined ? row : (gold[i] ?? row));
  });
  return [gold.filter(has), kept];
}

/** Counts hits over all documents and turns them into rates. */
export function countFigures(documents: readonly RowPair[]): AttributionFigures {
  const counts = new Map<string, number>();
  const add = (key: string, by: number): void => void counts.set(key, (counts.get(key) ?? 0) + by);
  for (const [gold, predicted] of documents) {
    add('gold', gold.length);
    add('predicted', predicted.length);
    for (const part of PARTS) {
      countPart('gold', gold, part, add);
      countPart('predicted', predicted, part, add);
    }
    for (const [i, j] of pairRows(gold, predicted)) {
      const g = gold[i];
      const p = predicted[j];
      if (g !== undefined && p !== undefined) countPair(g, p, add);
    }
  }
  return toFigures((key) => counts.get(key) ?? 0);
}

type Add = (key: string, by: number) => void;

function countPart(side: 'gold' | 'predicted', rows: readonly ScoredRow[], part: Part, add: Add): void {
  for (const row of rows) {
    if (row[part].size > 0) add(`${side} ${part}`, 1);
    add(`${side} tokens ${part}`, row[part].size);
  }
}

function countPair(gold: ScoredRow, predicted: ScoredRow, add: Add): void {
  add('paired', 1);
  let allExact = true;
  let allRelaxed = true;
  for (const part of PARTS) {
    const shared = shareTokens(gold[part], predicted[part]);
    const exact = shared === gold[part].size && shared === predicted[part].size;
    const relaxed = jaccard(gold[part], predicted[part]) >= 0.5;
    add(`shared tokens ${part}`, shared);
    if (gold[part].size > 0 && predicted[part].size > 0) {
      add(`exact ${part}`, exact ? 1 : 0);
      add(`relaxed ${part}`, relaxed ? 1 : 0);
    }
    allExact &&= exact;
    allRelaxed &&= relaxed;
  }
  add('all exact', allExact ? 1 : 0);
  add('all relaxed', allRelaxed ? 1 : 0);
}

function toFigures(count: (key: string) => number): AttributionFigures {
  const gold = count('gold');
  const predicted = count('predicted');
  const rates: Record<string, Rates> = { detected: toRates(count('paired'), predicted, gold) };
  for (const part of PARTS) {
    for (const fit of ['exact', 'relaxed']) {
      rates[`${part} ${fit}`] = toRates(count(`${fit} ${part}`), count(`predicted ${part}`), count(`gold ${part}`));
    }
    rates[`${part} token`] = toRates(
      count(`shared tokens ${part}`),
      count(`predicted tokens ${part}`),
      count(`gold tokens ${part}`),
    );
  }
  rates['all exact'] = toRates(count('all exact'), predicted, gold);
  rates['all relaxed'] = toRates(count('all relaxed'), predicted, gold);
  return { gold, predicted, rates };
}

function toRates(hits: number, predicted: number, gold: number): Rates {
  return [
    roundHalfEven(100 * (hits / Math.max(1, predicted)), 1),
    roundHalfEven(100 * (hits / Math.max(1, gold)), 1),
    roundHalfEven(100 * ((2 * hits) / Math.max(1, predicted + gold)), 1),
  ];
}
