import type { Span } from '../../model/span.ts';
import { normaliseWords } from '../../text/compare-words.ts';
import { findTokens } from '../../text/find-tokens.ts';

/** One word of a text, as quotations are compared: without case and typesetting. */
export interface QuoteWord {
  readonly key: string;
  readonly span: Span;
}

/** The words of a stretch of text, in order. @param within offsets in UTF-16 code units of `text` */
export function readQuoteWords(text: string, within: Span = [0, text.length]): QuoteWord[] {
  return findTokens(text, within)
    .filter(({ word }) => word)
    .map(({ start, end }) => ({ key: normaliseWords(text.slice(start, end)), span: [start, end] }));
}
