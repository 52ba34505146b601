import { OPPOSITES } from '../../lexicon/opposites.ts';
import { wordStem } from '../clause/word-stem.ts';
import type { GistWord } from '../group/gist.ts';

/** Stem → the sides it stands on: even numbers for the left of a row, odd ones for the right; `n` and `n ^ 1` are opposite. */
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

function sidesOf(words: readonly GistWord[]): Set<number> {
  return new Set(words.flatMap(({ stem }) => sides.get(stem) ?? []));
}

/** True where one uses a word that is the opposite of one of the other's, and not that word too. */
export function holdOpposites(a: readonly GistWord[], b: readonly GistWord[]): boolean {
  const [left, right] = [sidesOf(a), sidesOf(b)];
  return [...left].some((side) => right.has(side ^ 1) && !right.has(side) && !left.has(side ^ 1));
}
