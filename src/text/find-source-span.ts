import type { OffsetRun } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/**
 * Leads a span of a document's text back to the characters that it was read from.
 * @param span in the text, UTF-16 code units
 * @param offsets runs in order of `text`; a run of length 0 says that text and source are the same throughout
 * @returns the stretch of the source from its first to its last shared character; null where it shares none
 */
export function findSourceSpan(span: Span, offsets: readonly OffsetRun[]): Span | null {
  const [start, end] = span;
  if (offsets.length === 0) return null;
  if (offsets.length === 1 && offsets[0]!.length === 0) return span;
  let first: number | null = null;
  let last: number | null = null;
  for (let at = findRun(offsets, start); at < offsets.length; at++) {
    const run = offsets[at]!;
    const from = Math.max(start, run.text);
    const to = Math.min(end, run.text + run.length);
    if (run.text >= end) break;
    if (from >= to) continue;
    first ??= run.source + from - run.text;
    last = run.source + to - run.text;
  }
  return first === null || last === null ? null : [first, last];
}

/** The first run that ends after `offset`. */
function findRun(offsets: readonly OffsetRun[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = offsets[middle]!;
    if (run.text + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
