import type { Span } from '../model/span.ts';

/**
 * The words of each sentence that no attribution takes.
 * @param sentences in order
 * @param taken the words of all attributions, in any order
 * @returns for each sentence with words left, what is left of it
 */
export function findOwnVoice(text: string, sentences: readonly Span[], taken: readonly Span[]): Span[][] {
  const ordered = taken.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const left: Span[][] = [];
  let next = 0;
  let reach = 0;
  for (const [start, end] of sentences) {
    const pieces: Span[] = [];
    let at = Math.max(start, Math.min(reach, end));
    while (next < ordered.length && (ordered[next]?.[0] ?? Infinity) < end) {
      const span = ordered[next];
      if (span === undefined) break;
      if (span[0] > at) pieces.push([at, span[0]]);
      at = Math.max(at, span[1]);
      reach = Math.max(reach, span[1]);
      next += 1;
    }
    if (at < end) pieces.push([at, end]);
    const kept = pieces.map((piece) => trimPiece(text, piece)).filter((piece) => piece !== null);
    if (kept.length > 0) left.push(kept);
  }
  return left;
}

const KEPT = /[\p{L}\p{N}“"‘'$([)\]%?!”’]/u;

/** Drops marks and space at the edges; null where fewer than three words are left. */
function trimPiece(text: string, [start, end]: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && !KEPT.test(text.charAt(from))) from += 1;
  while (to > from && !KEPT.test(text.charAt(to - 1))) to -= 1;
  let words = 0;
  for (const _ of text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)) {
    words += 1;
    if (words === 3) return [from, to];
  }
  return null;
}
