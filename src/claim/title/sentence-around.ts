import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { findSentences } from '../../text/find-sentences.ts';

/** A block longer than this is not cut into sentences for a title; the words near the place must do. */
const LONGEST_BLOCK = 20_000;

/**
 * The sentence in which an offset lies, label and list marker left out.
 * @param offset in UTF-16 code units of the document's text
 * @returns the span, or null where the place belongs to no sentence
 */
export function findSentenceAround(document: Document, offset: number): Span | null {
  const { blocks, text } = document;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span[1] <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  if (block === undefined || block.span[0] > offset || block.span[1] - block.span[0] > LONGEST_BLOCK) return null;
  return findSentences(text, [block]).find(([start, end]) => offset >= start && offset < end) ?? null;
}
