import type { Reuse } from '../model/origin.ts';
import type { Span } from '../model/span.ts';
import { wordKeysOf } from '../text/compare-words.ts';
import { REUSE_THRESHOLDS } from '../lexicon/reuse-thresholds.ts';
import { findSameUtterances } from './find-same-utterances.ts';
import type { PlacedPassage } from './placed-passage.ts';

const reuseOf = new WeakMap<readonly Reuse[], ReadonlyMap<string, readonly Reuse[]>>();

/**
 * Passages of different documents whose words were copied, one from the other or both from a third: by the copied spans
 * of their documents, because they say the same words in a row, or because they quote one utterance.
 * @returns pairs of places in `passages`; enough of them that all copies of one text are linked
 */
export function findCopied(
  passages: readonly PlacedPassage[],
  reuse: readonly Reuse[],
): (readonly [earlier: number, later: number])[] {
  return [...findSharedWords(passages), ...findSameUtterances(passages), ...findInReuse(passages, reuse)];
}

function findInReuse(passages: readonly PlacedPassage[], reuse: readonly Reuse[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const byDocument = new Map<string, number[]>();
  for (const [i, { passage }] of passages.entries()) {
    const own = byDocument.get(passage.document);
    if (own === undefined) byDocument.set(passage.document, [i]);
    else own.push(i);
  }
  for (const [document, own] of byDocument) {
    for (const copy of indexReuse(reuse).get(document) ?? []) {
      for (const i of own) {
        for (const j of byDocument.get(copy.b) ?? [])
          if (isCopied(passages[i]!, passages[j]!, copy)) pairs.push([i, j]);
      }
    }
  }
  return pairs;
}

function isCopied(a: PlacedPassage, b: PlacedPassage, copy: Reuse): boolean {
  return copy.spans.some(
    ([inA, inB]) =>
      coverOf(a.passage.spans, inA) >= REUSE_THRESHOLDS.leastPassageShare &&
      coverOf(b.passage.spans, inB) >= REUSE_THRESHOLDS.leastPassageShare &&
      isAtSamePlace(a.passage.spans, inA, b.passage.spans, inB),
  );
}

/** The share of a passage that lies in a span. */
function coverOf(passage: readonly Span[], span: Span): number {
  let inside = 0;
  let length = 0;
  for (const [start, end] of passage) {
    inside += Math.max(0, Math.min(end, span[1]) - Math.max(start, span[0]));
    length += end - start;
  }
  return length === 0 ? 0 : inside / length;
}

/** Whether two passages lie at the same depth of the copied stretch, so that they overlap once one is laid on the other. */
function isAtSamePlace(a: readonly Span[], inA: Span, b: readonly Span[], inB: Span): boolean {
  const startA = (a[0]?.[0] ?? 0) - inA[0];
  const endA = (a.at(-1)?.[1] ?? 0) - inA[0];
  const startB = (b[0]?.[0] ?? 0) - inB[0];
  const endB = (b.at(-1)?.[1] ?? 0) - inB[0];
  const shared = Math.min(endA, endB) - Math.max(startA, startB);
  return shared > Math.min(endA - startA, endB - startB) / 2;
}

function findSharedWords(passages: readonly PlacedPassage[]): (readonly [number, number])[] {
  const words = passages.map(({ passage, reading }) =>
    passage.spans.flatMap((span) => wordKeysOf(reading.document.text.slice(...span))),
  );
  const first = new Map<string, number>();
  const pairs: (readonly [number, number])[] = [];
  for (const [j, own] of words.entries()) {
    const met = new Map<number, number>();
    for (let at = 0; at + REUSE_THRESHOLDS.leastSpan <= own.length; at += 1) {
      const run = own.slice(at, at + REUSE_THRESHOLDS.leastSpan).join(' ');
      const i = first.get(run);
      if (i === undefined) first.set(run, j);
      else if (i !== j) met.set(i, (met.get(i) ?? REUSE_THRESHOLDS.leastSpan - 1) + 1);
    }
    for (const [i, shared] of met) {
      const shorter = Math.min(own.length, words[i]?.length ?? 0);
      const apart = passages[i]?.passage.document !== passages[j]?.passage.document;
      if (apart && shared >= REUSE_THRESHOLDS.leastPassageShare * shorter) pairs.push([i, j]);
    }
  }
  return pairs;
}

/** Copies by their first document. */
function indexReuse(reuse: readonly Reuse[]): ReadonlyMap<string, readonly Reuse[]> {
  const before = reuseOf.get(reuse);
  if (before !== undefined) return before;
  const index = new Map<string, Reuse[]>();
  for (const copy of reuse) {
    const own = index.get(copy.a);
    if (own === undefined) index.set(copy.a, [copy]);
    else own.push(copy);
  }
  reuseOf.set(reuse, index);
  return index;
}
