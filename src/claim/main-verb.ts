import { IRREGULAR_VERBS } from '../lexicon/irregular-verbs.ts';
import { STATE_VERBS } from '../lexicon/state-verbs.ts';
import { isAuxiliary, isFinite } from './clause/is-verb.ts';

/** What the first finite verb of a clause does: `act`, done or suffered; `state`; `copula` ("is unfit"); the modals by their sense. */
export type VerbShape = 'act' | 'state' | 'copula' | 'should' | 'will' | 'may' | 'none';

const PASTS = new Set(IRREGULAR_VERBS.flatMap(([, past, participle]) => [past, participle]));
const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'am',
  'be',
  'been',
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  "it's",
  "he's",
  "she's",
  "that's",
]);
const BETWEEN = new Set([
  'not',
  'never',
  'also',
  'now',
  'then',
  'already',
  'been',
  'being',
  'since',
  'still',
  'just',
  'once',
  'had',
  'have',
  'has',
]);
const NOUN_COMES = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'this',
  'these',
  'those',
  'to',
  'of',
]);

/** Reads the shape of a clause. @param words lower case, straight apostrophes, in order */
export function findVerbShape(words: readonly string[]): VerbShape {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (NOUN_COMES.has(words[i - 1] ?? '') || !isFinite(word)) continue;
    if (/^(?:should|must|ought|shall)/.test(word)) return 'should';
    if (/^(?:will|would|won't|wouldn't)$/.test(word)) return 'will';
    if (/^(?:may|might|could|can|can't|cannot|couldn't)$/.test(word)) return 'may';
    if (BE.has(word) || /^(?:has|have|had|hasn't|haven't|hadn't)$/.test(word)) {
      let next = i + 1;
      let passive = BE.has(word);
      while (BETWEEN.has(words[next] ?? '') || (words[next] ?? '').endsWith('ly')) {
        passive ||= words[next] === 'been';
        next += 1;
      }
      const verb = words[next] ?? '';
      if (isPast(verb) && !STATE_VERBS.has(verb)) return 'act';
      if (verb.endsWith('ing')) return 'state';
      return passive ? 'copula' : 'state';
    }
    if (/^(?:did|didn't)$/.test(word)) return 'act';
    if (isAuxiliary(word)) continue;
    return isPast(word) && !STATE_VERBS.has(word) ? 'act' : 'state';
  }
  return 'none';
}

function isPast(word: string): boolean {
  return (word.length > 3 && word.endsWith('ed')) || PASTS.has(word);
}
