import { EMPTY_WORDS } from '../../lexicon/empty-words.ts';
import { WORD_STRENGTH } from '../../lexicon/word-strength.ts';
import { stemWord } from '../../text/stem-word.ts';
import { splitWords } from './has-verb.ts';
import type { Wording } from './compose-wording.ts';

const EMPTY = new Set<string>(EMPTY_WORDS);
const STRENGTH = new Map<string, number>();
for (const [degree, words] of WORD_STRENGTH) for (const word of words.split(' ')) STRENGTH.set(stemWord(word), degree);
/** Words by which somebody makes less of a matter than others do: an answer to the claim, and no wording of it. */
const RESTRICTS = /\b(?:only|never|merely|not|no|nothing|nobody|just)\b/i;
const FIRST_PERSON = /\b(?:I|we|you|my|our|your|me|us)\b/;
const POINTS_ELSEWHERE = /^(?:this|that|these|those|such|it|he|she|they|there|here|one|some|many|his|her|their|its)\b/i;

/** A wording that may become a title. */
export interface Candidate {
  readonly wording: Wording;
  /** Words that the passage's source or the document weakens it with. */
  readonly hedged: boolean;
  /** How well the passage's words fit the kind of its claim, 0 to 1. */
  readonly fit: number;
}

/**
 * Picks the wording for a title: whole clauses before phrases; the weakest words for one thing; those that say what the others say.
 * @param contested somebody denies the claim
 * @returns the index of the best, the first of equals; -1 where there are none
 */
export function chooseWording(candidates: readonly Candidate[], contested = false): number {
  const bags = candidates.map(({ wording }) => stemsOf(wording.text));
  const common = new Map<string, number>();
  for (const bag of bags) for (const stem of bag) common.set(stem, (common.get(stem) ?? 0) + 1);
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [i, candidate] of candidates.entries()) {
    const score = scoreWording(candidate, bags[i]!, common, candidates.length, contested);
    if (score > highest) [best, highest] = [i, score];
  }
  return best;
}

function scoreWording(
  { wording, hedged, fit }: Candidate,
  bag: ReadonlySet<string>,
  common: ReadonlyMap<string, number>,
  count: number,
  contested: boolean,
): number {
  let score = 1.5 * fit + { clause: 4, supplied: 3.5, sentence: 2.5, phrase: 1 }[wording.form];
  if (count > 1 && bag.size > 0) {
    let shared = 0;
    let strength = 0;
    for (const stem of bag) {
      shared += (common.get(stem)! - 1) / (count - 1);
      strength += STRENGTH.get(stem) ?? 0;
    }
    score += (4 * shared) / Math.max(5, bag.size) - strength;
  }
  const words = splitWords(wording.text).length;
  if (words < 4) score -= 3;
  else if (words < 6) score -= 1;
  score -= Math.max(0, wording.text.length - 90) / 50;
  if (count > 1 && contested && RESTRICTS.test(wording.text.replace(/ not to /, ' '))) score -= 1.5;
  if (FIRST_PERSON.test(wording.text)) score -= 2;
  if (POINTS_ELSEWHERE.test(wording.text)) score -= 1.5;
  if (wording.text.endsWith('…')) score -= 1;
  if (wording.text.includes('?')) score -= 2;
  return hedged ? score + 0.5 : score;
}

function stemsOf(text: string): Set<string> {
  return new Set(
    splitWords(text)
      .filter((word) => !EMPTY.has(word) && word.length > 1)
      .map((word) => stemWord(word.replace(/'s$/, ''))),
  );
}
