import type { Span } from '../../model/span.ts';

/** What stands where words were taken out. Of one length, so that it does not tell how long they were. */
export const MASK = '[redacted]';

/**
 * Every place at which words stand whole, however they are cased and whatever white space parts them.
 * @returns spans in UTF-16 code units, in order, none overlapping
 */
export function findWords(text: string, words: string): Span[] {
  const pattern = toPattern(words);
  return pattern === null
    ? []
    : [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length]);
}

/** The text with every such place masked. */
export function maskWords(text: string, words: readonly string[]): string {
  return words.reduce((masked, one) => {
    const pattern = toPattern(one);
    return pattern === null ? masked : masked.replace(pattern, MASK);
  }, text);
}

function toPattern(words: string): RegExp | null {
  const parts = words.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return null;
  const letter = /^[\p{L}\p{N}]/u;
  // "Ann" is not to be found in "Announced".
  const before = letter.test(parts[0]!) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(parts.at(-1)!) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${before}${parts.map((part) => RegExp.escape(part)).join('\\s+')}${after}`, 'giu');
}
