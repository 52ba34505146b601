import type { Span } from '../model/span.ts';

const PARTNERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“', '‘': '’' };

/**
 * The exact words at some places of a text, white space evened out, " … " where words between are left out. A pair of
 * quotation marks around all of them, or one without its partner, is left off: whoever shows them sets marks of his own.
 * @param spans in any order, UTF-16 code units
 */
export function quoteWords(text: string, spans: readonly Span[]): string {
  return stripMarks(joinWords(text, spans));
}

/** The same with all their marks. */
export function joinWords(text: string, spans: readonly Span[]): string {
  let words = '';
  let end: number | null = null;
  for (const [start, stop] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const between = end === null ? '' : text.slice(end, start);
    words += between.trim() === '' ? between : ' … ';
    words += text.slice(start, stop);
    end = stop;
  }
  return words.replaceAll(/\s+/g, ' ').trim();
}

function stripMarks(words: string): string {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const partner = PARTNERS[first];
  if (partner !== undefined && words.length > 2 && last === partner) {
    const inside = words.slice(1, -1);
    return inside.includes(first) || inside.includes(partner) ? words : inside;
  }
  if (partner !== undefined && !words.slice(1).includes(partner)) return words.slice(1);
  const opening = Object.keys(PARTNERS).find((mark) => PARTNERS[mark] === last);
  // An apostrophe at the end is a genitive more often than a mark.
  return opening !== undefined && last !== '’' && !words.slice(0, -1).includes(opening) ? words.slice(0, -1) : words;
}
