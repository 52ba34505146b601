import { findTokensByCodePoint, takeWords } from './find-scored-words.ts';
import { SPEECH_FORMS } from './speech-verbs.ts';
import { PARTS } from './scored-row.ts';
import type { AttributionRecord, PredictedDocument, RecordedSpan } from './attribution-record.ts';
import type { ScoredRow } from './scored-row.ts';

/**
 * Turns attributions into sets of tokens.
 * @param attributions spans in code points of `text`
 * @param nested whether attributions inside another one's content are kept
 */
export function readRows(attributions: readonly AttributionRecord[], text: string, nested: boolean): ScoredRow[] {
  const words = findTokensByCodePoint(text);
  const take = (spans: readonly RecordedSpan[] | null | undefined): Set<number> =>
    takeWords(
      words,
      (spans ?? []).filter(([start, end]) => start < end),
    );
  const rows: ScoredRow[] = [];
  for (const attribution of attributions) {
    if (isGiven(attribution.parent) && !nested) continue;
    const cue = take(attribution.cue);
    rows.push({
      source: take(attribution.source),
      cue,
      content: take(attribution.content),
      speech: [...cue].some((i) => SPEECH_FORMS.has(words[i]?.word ?? '')),
    });
  }
  return rows;
}

/**
 * Turns what an extractor found in one document into sets of tokens: attributed voices alone; nested means inside what
 * the parent reports, so a parent whose content lies elsewhere does not make an attribution nested.
 * @param prediction spans in UTF-16 code units of `text`; undefined where the document is missing
 */
export function readPredictedRows(
  prediction: PredictedDocument | undefined,
  text: string,
  nested: boolean,
): ScoredRow[] {
  const found = prediction?.statements ?? prediction?.attributions ?? [];
  const rows = found.map((row) => {
    const parent = parentOf(row, found);
    const kept = nested ? !isOwn(parent) : parent !== null && liesInside(row, parent) && !isOwn(parent);
    return kept ? row : { ...row, parent: null };
  });
  return readRows(
    toCodePoints(
      rows.filter((row) => !isOwn(row)),
      text,
    ),
    text,
    nested,
  );
}

/** Whether it is the document's own voice. */
function isOwn(row: AttributionRecord | null): boolean {
  return (row?.voice ?? 'attributed') !== 'attributed';
}

function isGiven(parent: AttributionRecord['parent']): boolean {
  return parent !== null && parent !== undefined;
}

function parentOf(row: AttributionRecord, rows: readonly AttributionRecord[]): AttributionRecord | null {
  return typeof row.parent === 'number' ? (rows[row.parent] ?? null) : null;
}

function liesInside(row: AttributionRecord, parent: AttributionRecord): boolean {
  return (row.content ?? []).some(([start, end]) => (parent.content ?? []).some(([a, b]) => start < b && a < end));
}

/** Gold files count code points; where all characters are one code unit long nothing changes. */
function toCodePoints(rows: readonly AttributionRecord[], text: string): readonly AttributionRecord[] {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return rows;
  const at: number[] = [];
  let points = 0;
  for (const character of text) {
    for (let i = 0; i < character.length; i += 1) at.push(points);
    points += 1;
  }
  at.push(points);
  const convert = (offset: number): number => at[Math.min(Math.max(0, offset), at.length - 1)] ?? points;
  return rows.map((row) => {
    const converted: Record<string, RecordedSpan[]> = {};
    for (const part of PARTS) {
      converted[part] = (row[part] ?? []).map(([start, end]) => [convert(start), convert(end)]);
    }
    return { ...row, ...converted };
  });
}
