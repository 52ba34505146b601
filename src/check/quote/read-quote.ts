import type { Span } from '../../model/span.ts';
import type { Quotation } from '../../text/find-quotations.ts';
import type { QuoteWord } from './quote-words.ts';
import { readQuoteWords } from './quote-words.ts';

/** A run of words between two cuts of a quotation. */
export interface QuotePart {
  readonly words: readonly QuoteWord[];
  /** What comes before it was left out ("…") or put in other words ("[the firm]"). */
  readonly after: 'start' | 'cut' | 'bracket';
}

const CUT = /…|\.\s?\.\s?\.(?:\s?\.)?|\[[^\][]{0,120}\]|\([^()]{0,40}\)/gu;

/**
 * Cuts a quotation at its ellipses and brackets: what stands between them must stand in a document word for word.
 * @param text that the quotation stands in
 */
export function readQuote(text: string, { inner }: Quotation): QuotePart[] {
  const parts: QuotePart[] = [];
  let after: QuotePart['after'] = 'start';
  const add = (span: Span): void => {
    const words = readQuoteWords(text, span);
    if (words.length > 0) parts.push({ words, after });
  };
  for (const [start, end] of inner) {
    let from = start;
    for (const cut of text.slice(start, end).matchAll(CUT)) {
      add([from, start + cut.index]);
      after = cut[0].startsWith('[') && !/^\[\s*(?:…|\.\.\.)/u.test(cut[0]) ? 'bracket' : 'cut';
      from = start + cut.index + cut[0].length;
    }
    add([from, end]);
    after = 'cut';
  }
  return parts;
}
