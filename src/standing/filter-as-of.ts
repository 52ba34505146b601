import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';
import { findLatestDay } from '../text/edtf-bounds.ts';

/** Documents by whether an as-of view can hold them. Ids. */
export interface Placement {
  /** Certainly published by then. */
  readonly placed: ReadonlySet<string>;
  /** Without a date: no as-of view can place them, and each lists them apart. */
  readonly notPlaced: readonly string[];
}

/**
 * Which documents had been published by a date.
 * @param asOf EDTF; null places everything that has a date
 */
export function placeDocuments(documents: Iterable<Document>, asOf: string | null): Placement {
  const last = findLatestDay(asOf);
  const placed = new Set<string>();
  const notPlaced: string[] = [];
  for (const { id, published } of documents) {
    const day = findLatestDay(published);
    if (day === null) notPlaced.push(id);
    else if (last === null || day <= last) placed.add(id);
  }
  return { placed, notPlaced: notPlaced.toSorted() };
}

/**
 * A claim as it stood on a date: only what documents published by then say of it. Nothing is clustered anew.
 * @param readings by document id
 * @param asOf EDTF; null gives the claim as it is
 * @returns a claim that may have no passages left: then it was not known by that date
 */
export function filterAsOf(claim: Claim, readings: ReadonlyMap<string, Reading>, asOf: string | null): Claim {
  if (asOf === null) return claim;
  const last = findLatestDay(asOf);
  if (last === null) return claim;
  const isPlaced = (document: string): boolean => {
    const day = findLatestDay(readings.get(document)?.document.published ?? null);
    return day !== null && day <= last;
  };
  const passages = claim.passages.filter((passage) => isPlaced(passage.document));
  const known = new Set(passages.map(({ statement }) => statement));
  return {
    ...claim,
    passages,
    silences: claim.silences.filter((silence) => isPlaced(silence.document)),
    history: claim.history.filter(({ statement }) => known.has(statement)),
    edges: claim.edges.filter(({ a, b }) => known.has(a) && known.has(b)),
  };
}
