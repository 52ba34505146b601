import { IRREGULAR_VERBS } from '../../lexicon/irregular-verbs.ts';
import { VERB_FORMS } from '../../lexicon/verb-forms.ts';

const FORMS = new Set<string>(VERB_FORMS);
const PASTS = new Map(IRREGULAR_VERBS.map(([lemma, past]) => [lemma, past]));

/**
 * The past of a present participle: "donating" → "donated", "running" → "ran".
 * @returns null where no such form is known
 */
export function findPastForm(participle: string): string | null {
  if (!participle.endsWith('ing') || participle.length < 5) return null;
  const stem = participle.slice(0, -3);
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  for (const lemma of [stem, `${stem}e`, single]) {
    const past = PASTS.get(lemma);
    if (past !== undefined && lemma !== 'be') return past;
  }
  for (const past of [`${stem}ed`, stem.endsWith('y') ? `${stem.slice(0, -1)}ied` : `${stem}ed`]) {
    if (FORMS.has(past)) return past;
  }
  return null;
}
