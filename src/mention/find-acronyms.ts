import type { NameCandidate } from './name-candidate.ts';
import type { NameWord } from './name-word.ts';

/**
 * Acronyms that a document defines in passing: "the Harbour Safety Board (HSB)", "HSB (Harbour Safety Board)".
 * @returns candidate of the second name → candidate of the first
 */
export function findAcronyms(words: readonly NameWord[], candidates: readonly NameCandidate[]): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let index = 1; index < candidates.length; index++) {
    const long = candidates[index - 1]!;
    const short = candidates[index]!;
    if (short.from !== long.to + 1 || words[long.to]?.text !== '(' || words[short.to]?.text !== ')') continue;
    if (isAcronymOf(short.words, long.words) || isAcronymOf(long.words, short.words)) pairs.set(index, index - 1);
  }
  return pairs;
}

/** Each letter of the acronym begins a word of the name, in order; the first ones are the same. */
function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  const letters = (short[0] ?? '').replace(/[.&]/gu, '').toLowerCase();
  if (short.length > 1 || letters.length < 2 || letters.length > 10 || long.length < 2) return false;
  const initials = long.map((word) => word.charAt(0).toLowerCase()).join('');
  const opening = long[0]!.toLowerCase() === 'the' ? initials.slice(1) : initials;
  if (letters.charAt(0) !== opening.charAt(0)) return false;
  const all = long.join('').toLowerCase();
  let at = 0;
  for (const letter of letters) {
    at = all.indexOf(letter, at);
    if (at < 0) return false;
    at++;
  }
  return true;
}
