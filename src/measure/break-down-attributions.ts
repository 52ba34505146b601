import { findBlocks } from '../text/find-blocks.ts';
import { findQuotations } from '../text/find-quotations.ts';
import { findTokensByCodePoint, takeWords } from './find-scored-words.ts';
import { readPredictedRows, readRows } from './read-rows.ts';
import { countFigures, keepSlice } from './score-attributions.ts';
import type { GoldDocument, PredictedDocument, RecordedSpan } from './attribution-record.ts';
import type { AttributionFigures, RowPair } from './score-attributions.ts';
import type { ScoredRow } from './scored-row.ts';

/** Figures of the same attributions, cut three ways. A slice without gold or prediction is left out. */
export interface AttributionBreakdown {
  /** "direct": every word of the content stands in quotation marks; "indirect": none; "mixed": some. */
  readonly byQuoting: Readonly<Record<string, AttributionFigures>>;
  readonly byPublisher: Readonly<Record<string, AttributionFigures>>;
  /** How often the cue's words stand as a cue in the gold: "once", "2 to 5", "6 to 20", "more", "no cue". */
  readonly byCueFrequency: Readonly<Record<string, AttributionFigures>>;
}

interface LabelledRow extends ScoredRow {
  readonly quoting: string;
  readonly frequency: string;
}

const QUOTINGS = ['direct', 'mixed', 'indirect'];
const FREQUENCIES = ['more', '6 to 20', '2 to 5', 'once', 'never', 'no cue'];

/**
 * Where attributions are found well and where not. Takes what `scoreAttributions` takes; a slice keeps the gold
 * attributions that belong to it, predictions paired with one of these, and unpaired predictions that would belong.
 */
export function breakDownAttributions(
  gold: readonly GoldDocument[],
  predicted: readonly PredictedDocument[],
  options: { readonly nested?: boolean } = {},
): AttributionBreakdown {
  const nested = options.nested ?? false;
  const found = new Map(predicted.map((document) => [document.id, document]));
  const rows = gold.map((document) => ({
    document,
    gold: readRows(document.attributions, document.text, nested),
    predicted: readPredictedRows(found.get(document.id), document.text, nested),
  }));
  const cueCounts = new Map<string, number>();
  for (const { document, gold: own } of rows) {
    for (const cue of nameCues(own, document.text)) cueCounts.set(cue, (cueCounts.get(cue) ?? 0) + 1);
  }
  const publishers = new Map<string, RowPair[]>();
  const pairs = rows.map(({ document, gold: own, predicted: theirs }) => {
    const label = makeLabeller(document.text, cueCounts);
    const pair = [label(own), label(theirs)] as const;
    const publisher = document.publisher ?? 'unknown';
    publishers.set(publisher, [...(publishers.get(publisher) ?? []), pair]);
    return pair;
  });
  const slices = (names: readonly string[], key: 'quoting' | 'frequency'): Record<string, AttributionFigures> =>
    keepFilled(
      names.map((name) => [name, countFigures(pairs.map(([g, p]) => keepSlice(g, p, (row) => row[key] === name)))]),
    );
  const byName = [...publishers].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    byQuoting: slices(QUOTINGS, 'quoting'),
    byPublisher: keepFilled(byName.map(([name, own]) => [name, countFigures(own)])),
    byCueFrequency: slices(FREQUENCIES, 'frequency'),
  };
}

function makeLabeller(
  text: string,
  cueCounts: ReadonlyMap<string, number>,
): (rows: readonly ScoredRow[]) => LabelledRow[] {
  const quoted = findQuotedTokens(text);
  return (rows) => {
    const cues = nameCues(rows, text);
    return rows.map((row, i) => ({
      ...row,
      quoting: nameQuoting(row.content, quoted),
      frequency: nameFrequency(cues[i] ?? '', cueCounts),
    }));
  };
}

function nameCues(rows: readonly ScoredRow[], text: string): string[] {
  const words = findTokensByCodePoint(text);
  return rows.map(({ cue }) => [...cue].map((i) => words[i]?.word ?? '').join(' '));
}

function nameQuoting(content: ReadonlySet<number>, quoted: ReadonlySet<number>): string {
  const inside = content.intersection(quoted).size;
  return inside === 0 ? 'indirect' : inside === content.size ? 'direct' : 'mixed';
}

function nameFrequency(cue: string, counts: ReadonlyMap<string, number>): string {
  if (cue === '') return 'no cue';
  const count = counts.get(cue) ?? 0;
  return count === 0 ? 'never' : count === 1 ? 'once' : count <= 5 ? '2 to 5' : count <= 20 ? '6 to 20' : 'more';
}

/** Numbers of the tokens inside quotation marks. */
function findQuotedTokens(text: string): Set<number> {
  const points: number[] = [];
  let count = 0;
  for (const character of text) {
    for (let i = 0; i < character.length; i += 1) points.push(count);
    count += 1;
  }
  const inner = findQuotations(text, findBlocks(text)).flatMap((quotation) => quotation.inner);
  const spans = inner.map(([start, end]): RecordedSpan => [points[start] ?? count, points[end] ?? count]);
  return takeWords(findTokensByCodePoint(text), spans);
}

function keepFilled(slices: readonly (readonly [string, AttributionFigures])[]): Record<string, AttributionFigures> {
  return Object.fromEntries(slices.filter(([, figures]) => figures.gold > 0 || figures.predicted > 0));
}
