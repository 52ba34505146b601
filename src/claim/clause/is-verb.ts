import { AUXILIARIES } from '../../lexicon/clause-words.ts';
import { VERB_FORMS } from '../../lexicon/verb-forms.ts';
import { IRREGULAR_VERBS } from '../../lexicon/irregular-verbs.ts';

const forms = new Set<string>(VERB_FORMS);
for (const [, past, participle] of IRREGULAR_VERBS) {
  forms.add(past).add(participle);
}
const auxiliaries = new Set<string>(AUXILIARIES);

/** "is", "would", "didn't". @param lower lower case, straight apostrophe */
export function isAuxiliary(lower: string): boolean {
  return auxiliaries.has(lower);
}

/** True for a word that is mostly a verb. @param lower lower case, straight apostrophe */
export function isVerb(lower: string): boolean {
  return auxiliaries.has(lower) || forms.has(lower);
}

/** True for a verb form that can carry a clause: not "going"; "to go" is for the caller to see. */
export function isFinite(lower: string): boolean {
  return auxiliaries.has(lower) || (forms.has(lower) && !lower.endsWith('ing'));
}
