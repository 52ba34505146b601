import type { Span } from '../model/span.ts';

const NOT_WORD = /[^\p{L}\p{N}’'\-%$]+/gu;

/**
 * The words of some spans in lower case, one space between and one at either end, so that a phrase is found as
 * `includes(' phrase ')`.
 * @param limit characters to read at most, from the beginning: what shows a stance stands early
 */
export function plainWords(text: string, spans: readonly Span[], limit = 1200): string {
  let raw = '';
  for (const [start, end] of spans) {
    if (raw.length >= limit) break;
    raw += ` ${text.slice(start, Math.min(end, start + limit - raw.length))}`;
  }
  return ` ${raw.toLowerCase().replaceAll("'", '’').replace(NOT_WORD, ' ').trim()} `;
}

/** True where one of some phrases stands among plain words. */
export const hasPhrase = (words: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => words.includes(phrase));

/** Phrases ready for `hasPhrase`. */
export const phraseList = (phrases: readonly string[]): string[] => phrases.map((phrase) => ` ${phrase} `);
