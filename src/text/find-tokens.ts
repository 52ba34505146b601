import type { Span } from '../model/span.ts';

/** One word or mark of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** True for words and numbers, false for punctuation and symbols. */
  readonly word: boolean;
}

const TOKEN = /[\p{L}\p{N}_\p{M}]+(?:[’'\-.][\p{L}\p{N}_\p{M}]+)*|[^\p{L}\p{N}_\p{M}\s]/gu;
const WORD = /^[\p{L}\p{N}_\p{M}]/u;

/**
 * Splits a text into words and marks. A word may hold apostrophes, hyphens and full stops between letters ("U.S", "didn't").
 * @param text any text
 * @param within the stretch to read, in UTF-16 code units; the whole text where absent
 * @returns tokens in order, offsets in UTF-16 code units of `text`
 */
export function findTokens(text: string, within: Span = [0, text.length]): Token[] {
  const tokens: Token[] = [];
  const part = within[0] === 0 && within[1] === text.length ? text : text.slice(within[0], within[1]);
  for (const match of part.matchAll(TOKEN)) {
    const start = within[0] + match.index;
    tokens.push({ start, end: start + match[0].length, word: WORD.test(match[0]) });
  }
  return tokens;
}
