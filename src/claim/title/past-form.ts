import { IRREGULAR_VERBS } from '../../lexicon/irregular-verbs.ts';
import { isVerb } from '../clause/is-verb.ts';

const PASTS = new Map(IRREGULAR_VERBS.map(([lemma, past]) => [lemma, past]));

/**
 * The past of a present participle: "donating" → "donated", "running" → "ran".
 * @param participle lower case
 * @returns null for a word that is no participle ("morning")
 */
export function findPastForm(participle: string): string | null {
  if (!participle.endsWith('ing') || participle.length < 5 || !isVerb(participle)) return null;
  const stem = participle.slice(0, -3);
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  for (const lemma of [stem, `${stem}e`, single]) {
    const past = PASTS.get(lemma);
    if (past !== undefined && lemma !== 'be') return past;
  }
  return stem.endsWith('y') && !/[aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}
