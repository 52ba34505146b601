import type { Answer } from '../model/pages.ts';
import { ANSWER_WORDS } from '../picture/vocabulary-words.ts';
import { listSome } from '../picture/count-words.ts';
import { nameDate } from '../picture/name-date.ts';

const MOST_NAMES = 3;

/** Who answers a claim and who does not, denials first, in one line. Deniers are all named. */
export function sayAnswers(answers: readonly Answer[]): string {
  return answers
    .map(({ kind, names, when, firsthand }) => {
      const who = listSome(names, kind === 'denied' ? names.length : MOST_NAMES);
      return `${[ANSWER_WORDS[kind], who].filter((part) => part !== '').join(' ')}${
        when === null ? '' : `, ${nameDate(when)}`
      }${firsthand ? '' : ' (by another’s word)'}`;
    })
    .join('; ');
}
