import type { Span } from '../model/span.ts';
import { findTokens } from '../text/find-tokens.ts';

/** One word, number or mark, ready to be matched. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  readonly capital: boolean;
}

const DIGITS = /^\d{1,3}$/;
const THOUSANDS = /^\d{3}(?:\.\d+)?$/;

/**
 * Reads words for dates and figures: like tokens, but a number with thousands commas ("9,500") is one word.
 * @param within offsets in UTF-16 code units of `text`
 */
export function readWords(text: string, within: Span): Word[] {
  const tokens = findTokens(text, within);
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    let end = token.end;
    if (token.word && DIGITS.test(text.slice(token.start, end))) {
      while (
        tokens[i + 1]?.start === end &&
        text[end] === ',' &&
        tokens[i + 2]?.start === end + 1 &&
        THOUSANDS.test(text.slice(end + 1, tokens[i + 2]!.end))
      ) {
        end = tokens[i + 2]!.end;
        i += 2;
      }
    }
    const raw = text.slice(token.start, end);
    words.push({
      text: raw,
      lower: raw.toLowerCase(),
      start: token.start,
      end,
      isWord: token.word,
      capital: /^\p{Lu}/u.test(raw),
    });
  }
  return words;
}
