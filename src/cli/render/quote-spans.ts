import { joinWords, quoteWords } from '../../picture/quote-words.ts';
import type { Span } from '../../model/span.ts';
import { cleanText } from './clean-text.ts';

/**
 * The exact words of a document, in quotation marks, with "…" where spans leave words out, safe to print on a terminal.
 * @param text the document's text
 * @param spans UTF-16 code units
 */
export function quoteSpans(text: string, spans: readonly Span[]): string {
  const words = cleanText(quoteWords(text, spans));
  return words === '' ? '' : `“${words}”`;
}

/** The exact words without marks around them. */
export function joinSpans(text: string, spans: readonly Span[]): string {
  return cleanText(joinWords(text, spans));
}
