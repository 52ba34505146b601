import type { Document } from '../model/document.ts';
import type { Reuse } from '../model/origin.ts';
import type { Span } from '../model/span.ts';
import { alignCopies } from './reuse/align-copies.ts';
import type { SharedRun } from './reuse/align-copies.ts';
import { findCandidates } from './reuse/find-candidates.ts';
import { fingerprintDocument } from './reuse/fingerprint-document.ts';
import type { Fingerprint } from './reuse/fingerprint-document.ts';
import { indexShingles } from './reuse/index-shingles.ts';
import type { ShingleIndex } from './reuse/index-shingles.ts';

/**
 * Text that documents share, partial copies included: shared five-word shingles lead to pairs (winnowing; Schleimer,
 * Wilkerson and Aiken, SIGMOD 2003), which are then compared word by word.
 * @returns pairs by `a`, then `b`; a copy's share is high in the document that has little else
 */
export function findReuse(documents: readonly Document[]): Reuse[] {
  return pairFingerprints(documents.map(fingerprintDocument));
}

/** The same from fingerprints, which can be kept: whoever adds a document to a case reads only that one anew. */
export function pairFingerprints(fingerprints: readonly Fingerprint[]): Reuse[] {
  const inOrder = fingerprints.toSorted((x, y) => (x.document < y.document ? -1 : x.document > y.document ? 1 : 0));
  const found: Reuse[] = [];
  let index: ShingleIndex | null = null;
  for (const [a, b] of findCandidates(inOrder)) {
    // Candidates come by their first document, so that one index at a time is enough.
    if (index === null || index.fingerprint !== inOrder[a]) index = indexShingles(inOrder[a]!);
    const runs = alignCopies(index, inOrder[b]!);
    if (runs.length > 0) found.push(describe(inOrder[a]!, inOrder[b]!, runs));
  }
  return found;
}

function describe(a: Fingerprint, b: Fingerprint, runs: readonly SharedRun[]): Reuse {
  return {
    a: a.document,
    b: b.document,
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

function toSpan(fingerprint: Fingerprint, [start, end]: readonly [number, number]): Span {
  return [fingerprint.starts[start] ?? 0, fingerprint.ends[end - 1] ?? 0];
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
