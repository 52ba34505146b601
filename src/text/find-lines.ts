import type { Span } from '../model/span.ts';

/** One line of a text, white space at its ends left out. */
export interface Line {
  readonly span: Span;
  /** Lines without a word between this one and the one before. */
  readonly blankBefore: number;
  /** White space before the first character, in code units. */
  readonly indent: number;
}

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;

/**
 * Splits a text into its lines that have something on them. Line ends of every system and U+2028 count.
 * @returns lines in order; offsets in UTF-16 code units
 */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blank = 0;
  const take = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (from === to) {
      blank++;
      return;
    }
    lines.push({ span: [from, to], blankBefore: blank, indent: from - start });
    blank = 0;
  };
  for (const match of text.matchAll(BREAK)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}

/** White space as a page may hold it: also no-break, thin and zero-width spaces and byte order marks. */
function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x202f ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b)
  );
}
