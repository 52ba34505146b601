import { DUTY_WORDS } from '../../lexicon/open-words.ts';

const OPEN = new RegExp(`\\b(?:${[...DUTY_WORDS, 'whether', 'if', 'may', 'might', 'could'].join('|')})\\b`, 'iu');

/** True for words that say what may, should or must be, not what is: they can be contradicted by nothing that happened. */
export function leavesOpen(words: string): boolean {
  return OPEN.test(words);
}
