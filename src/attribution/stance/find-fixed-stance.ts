import { ATTRIBUTING_ADVERBS } from '../../lexicon/hedges.ts';
import { SILENCE_CUES } from '../../lexicon/silence-cues.ts';
import type { Stance } from '../../model/vocabulary.ts';
import { stanceNamed } from './stance-named.ts';

const silences = SILENCE_CUES.map(([words, stance]) => ({ words: ` ${words} `, stance: stanceNamed(stance) })).toSorted(
  (a, b) => b.words.length - a.words.length,
);
const adverbs = ATTRIBUTING_ADVERBS.map(([adverb, stance]) => ({ words: ` ${adverb} `, stance: stanceNamed(stance) }));

/**
 * The stance of a statement whose cue is a refusal, a silence or an attributing adverb, whoever found it; null for all others.
 * @param cue plain words of the cue, as `plainWords` gives them
 * @param content plain words of the content: "declined" and "to comment" may be parted
 */
export function findFixedStance(cue: string, content: string): Stance | null {
  const joined = `${cue}${content.slice(1, 40)}`;
  for (const { words, stance } of silences) {
    const at = joined.indexOf(words);
    if (at >= 0 && at < cue.length - 1) return stance;
  }
  return adverbs.find(({ words }) => cue === words)?.stance ?? null;
}

/** True where "reportedly" or one of its like stands in a cue: what is said so comes from whoever reports it. */
export const holdsAttributingAdverb = (cue: string): boolean => adverbs.some(({ words }) => cue.includes(words));
