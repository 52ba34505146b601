import type { InquiryStep, PassageStance } from '../../src/model/vocabulary.ts';

export { namePlace } from '../../src/picture/name-place.ts';
export {
  ANSWER_WORDS,
  BASIS_WORDS,
  PART_WORDS,
  SILENCE_WORDS,
  STANCE_WORDS,
  STANDING_SENTENCES,
} from '../../src/picture/vocabulary-words.ts';

/** What a passage does to the claim it stands on. */
export const PASSAGE_WORDS: Readonly<Record<PassageStance, string>> = {
  affirm: 'affirms it',
  deny: 'denies it',
  question: 'asks it',
  mention: 'mentions it',
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

/** "1 claim", "3 claims". */
export function countOf(number: number, one: string, many: string = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
