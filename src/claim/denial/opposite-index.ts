import { OPPOSITES } from '../../lexicon/opposites.ts';
import { wordStem } from '../clause/word-stem.ts';
import type { Span } from '../../model/span.ts';
import { findTokens } from '../../text/find-tokens.ts';

/** Stem → the sides it stands on: even numbers for the left of a row, odd ones for the right. */
const sides = new Map<string, number[]>();
for (const [row, pair] of OPPOSITES.entries()) {
  for (const [side, words] of pair.entries()) {
    for (const stem of new Set(words.split(' ').map(wordStem))) {
      const list = sides.get(stem) ?? [];
      list.push(2 * row + side);
      sides.set(stem, list);
    }
  }
}

/**
 * The sides of pairs of opposites on which the words of a proposition stand; `n` and `n ^ 1` are opposite.
 * @param spans offsets in UTF-16 code units of `text`
 */
export function findSides(text: string, spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const span of spans) {
    for (const { start, end, word } of findTokens(text, span)) {
      for (const side of word ? (sides.get(wordStem(text.slice(start, end).toLowerCase())) ?? []) : []) {
        found.add(side);
      }
    }
  }
  return found;
}

/** True where one uses a word that is the opposite of one of the other's, and not that word too. */
export function holdOpposites(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const side of a) {
    if (b.has(side ^ 1) && !b.has(side) && !a.has(side ^ 1)) {
      return true;
    }
  }
  return false;
}
