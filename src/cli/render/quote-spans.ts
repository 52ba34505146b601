import type { Span } from '../../model/span.ts';
import { cleanText } from './clean-text.ts';

const MARKS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“', '‘': '’' };

/**
 * The exact words of a document, in quotation marks, with "…" where spans leave words out.
 * White space is evened out; a pair of marks that the words already bring along is not doubled.
 * @param text the document's text
 * @param spans in order, UTF-16 code units
 */
export function quoteSpans(text: string, spans: readonly Span[]): string {
  const words = joinSpans(text, spans);
  if (words === '') return '';
  return `“${stripPair(words)}”`;
}

/** The exact words without marks around them. */
export function joinSpans(text: string, spans: readonly Span[]): string {
  let joined = '';
  let end: number | null = null;
  for (const span of spans) {
    const between = end === null ? '' : cleanText(text.slice(end, span[0])) === '' ? ' ' : ' … ';
    joined += between + text.slice(span[0], span[1]);
    end = span[1];
  }
  return cleanText(joined);
}

function stripPair(words: string): string {
  const closing = MARKS[words[0]!];
  if (closing === undefined || !words.endsWith(closing) || words.length < 3) return words;
  const inner = words.slice(1, -1);
  return inner.includes(words[0]!) || inner.includes(closing) ? words : inner;
}
