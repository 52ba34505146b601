import type { Document } from '../model/document.ts';
import type { Reuse } from '../model/origin.ts';
import type { Span } from '../model/span.ts';
import { alignCopies } from './reuse/align-copies.ts';
import type { SharedRun } from './reuse/align-copies.ts';
import { findCandidates } from './reuse/find-candidates.ts';
import { fingerprintDocument, scanDocument } from './reuse/fingerprint-document.ts';
import type { Fingerprint, Scan } from './reuse/fingerprint-document.ts';
import { indexShingles } from './reuse/index-shingles.ts';
import type { ShingleIndex } from './reuse/index-shingles.ts';

/**
 * Text that documents share, partial copies included: shared five-word shingles lead to pairs (winnowing; Schleimer,
 * Wilkerson and Aiken, SIGMOD 2003), which are then compared word by word.
 * @returns pairs by `a`, then `b`; a copy's share is high in the document that has little else
 */
export function findReuse(documents: readonly Document[]): Reuse[] {
  const inOrder = documents.toSorted((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
  return pairFingerprints(inOrder.map(fingerprintDocument), (i) => scanDocument(inOrder[i]!));
}

/**
 * The same from fingerprints, which can be kept: whoever adds a document to a case reads only that one anew, and the words
 * of those that share text with it.
 * @param fingerprints by document id
 * @param scan reads the words of the document at a place; asked for once each, where something is shared
 */
export function pairFingerprints(fingerprints: readonly Fingerprint[], scan: (place: number) => Scan): Reuse[] {
  const scans = new Map<number, Scan>();
  const scanOnce = (place: number): Scan => {
    const known = scans.get(place) ?? scan(place);
    scans.set(place, known);
    return known;
  };
  const found: Reuse[] = [];
  let index: ShingleIndex | null = null;
  for (const [a, b] of findCandidates(fingerprints)) {
    // Candidates come by their first document, so that one index at a time is enough.
    if (index === null || index.scan !== scans.get(a)) index = indexShingles(scanOnce(a));
    const runs = alignCopies(index, scanOnce(b));
    if (runs.length === 0) continue;
    const ids = { a: fingerprints[a]!.document, b: fingerprints[b]!.document };
    found.push({ ...ids, ...describeRuns(runs, scanOnce(a), scanOnce(b)) });
  }
  return found;
}

function describeRuns(runs: readonly SharedRun[], a: Scan, b: Scan): Omit<Reuse, 'a' | 'b'> {
  return {
    spans: runs.map((run) => [toSpan(a, run.a), toSpan(b, run.b)]),
    shareOfA: findShare(
      runs.map((run) => run.a),
      a.words.length,
    ),
    shareOfB: findShare(
      runs.map((run) => run.b),
      b.words.length,
    ),
  };
}

function toSpan(scan: Scan, [start, end]: readonly [number, number]): Span {
  return [scan.starts[start] ?? 0, scan.ends[end - 1] ?? 0];
}

/** Words in any of the stretches, as a share of all. */
function findShare(stretches: readonly (readonly [number, number])[], words: number): number {
  let covered = 0;
  let reached = 0;
  for (const [start, end] of stretches.toSorted((x, y) => x[0] - y[0])) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return words === 0 ? 0 : covered / words;
}
