import type { Anchor } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** Where the exact words of a decision stand now. */
export interface Anchored {
  readonly document: Document;
  readonly span: Span;
}

/**
 * Finds the words of a decision in the documents: at their place, or where they stand once in the same document.
 * @returns null where they no longer fit
 */
export function anchorWords(documents: readonly Document[], anchor: Anchor): Anchored | null {
  const document = documents.find(({ sha256 }) => sha256 === anchor.sha256);
  if (document === undefined) {
    return null;
  }
  const { text } = document;
  if (text.slice(anchor.span[0], anchor.span[1]) === anchor.words) {
    return { document, span: anchor.span };
  }
  const first = anchor.words === '' ? -1 : text.indexOf(anchor.words);
  if (first < 0 || text.includes(anchor.words, first + 1)) {
    return null;
  }
  return { document, span: [first, first + anchor.words.length] };
}
