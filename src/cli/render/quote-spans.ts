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
  return `“${stripMarks(words)}”`;
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

/** Marks that enclose all the words, or stand without their partner, are left out: they would read as marks of ours. */
function stripMarks(words: string): string {
  const first = words[0]!;
  const last = words.at(-1)!;
  const closing = MARKS[first];
  const inside = words.slice(1, -1);
  if (closing !== undefined && last === closing && words.length > 2) {
    return inside.includes(first) || inside.includes(closing) ? words : inside;
  }
  if (closing !== undefined && !words.slice(1).includes(closing)) return words.slice(1);
  const opening = Object.keys(MARKS).find((mark) => MARKS[mark] === last);
  return opening !== undefined && last !== '’' && !words.slice(0, -1).includes(opening) ? words.slice(0, -1) : words;
}
