import { stripVTControlCharacters } from 'node:util';
import { WIDE_RANGES } from './wide-ranges.ts';

const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027]*$/;
const WITHOUT_WIDTH = /^[\p{Mark}\p{Format}\p{Control}]/u;
const EMOJI = /^\p{Emoji_Presentation}|\ufe0f/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * How many cells of a terminal a line takes: two for East Asian wide letters and emoji, none for combining marks and
 * for the escape sequences of its own style. Source: Unicode Standard Annexes #11 (width) and #29 (graphemes).
 */
export function measureCells(line: string): number {
  const text = line.includes('\u001b') ? stripVTControlCharacters(line) : line;
  if (PLAIN.test(text)) return text.length;
  let cells = 0;
  for (const { segment } of graphemes.segment(text)) cells += measureGrapheme(segment);
  return cells;
}

/** The graphemes of a text, each with its cells. */
export function splitGraphemes(text: string): { segment: string; cells: number }[] {
  return Array.from(graphemes.segment(text), ({ segment }) => ({ segment, cells: measureGrapheme(segment) }));
}

function measureGrapheme(grapheme: string): number {
  const code = grapheme.codePointAt(0)!;
  if (code < 0x3_00) return code < 0x20 ? 0 : 1;
  if (WITHOUT_WIDTH.test(grapheme)) return 0;
  if (EMOJI.test(grapheme)) return 2;
  return isWide(code) ? 2 : 1;
}

function isWide(code: number): boolean {
  let low = 0;
  let high = WIDE_RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = WIDE_RANGES[middle]!;
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}

/** Fills a line with spaces up to a width in cells. A longer line stays as it is. */
export function padCells(line: string, cells: number): string {
  return line + ' '.repeat(Math.max(0, cells - measureCells(line)));
}
