import type { Answer, Place } from '../../src/model/pages.ts';
import type { InquiryStep } from '../../src/model/vocabulary.ts';
import { nameDate } from '../../src/picture/name-date.ts';

export {
  BASIS_WORDS,
  PART_WORDS,
  SILENCE_WORDS,
  STANCE_WORDS,
  STANDING_SENTENCES,
} from '../../src/picture/vocabulary-words.ts';

export const ANSWER_WORDS: Readonly<Record<Answer['kind'], string>> = {
  denied: 'denied by',
  'denied before': 'earlier statement by',
  'implied denial': 'not denied by name; a wider denial covers it',
  acknowledged: 'acknowledged by',
  declined: 'declined to answer:',
  'no answer': 'asked, did not answer:',
  'no statement': 'has issued no statement:',
  'not heard': 'not heard:',
};

export const STEP_WORDS: Readonly<Record<InquiryStep, string>> = {
  'asked for': 'asked for',
  opened: 'opened',
  answered: 'answered',
  declined: 'declined',
  renewed: 'renewed',
  stalled: 'stalled',
  closed: 'closed',
};

/** "The Sund Courier, 4 Mar 2031"; the file's name where no publisher is known, "no date" where there is none. */
export function namePlace({ publisher, name, published }: Omit<Place, 'statement' | 'document' | 'title'>): string {
  return `${publisher ?? name}, ${published === null ? 'no date' : nameDate(published)}`;
}

/** "1 claim", "3 claims". */
export function countOf(number: number, one: string, many: string = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
