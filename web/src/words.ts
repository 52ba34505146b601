import type { InquiryStep } from '../../src/model/vocabulary.ts';

export { namePlace } from '../../src/picture/name-place.ts';
export {
  ANSWER_WORDS,
  BASIS_WORDS,
  PART_WORDS,
  SILENCE_WORDS,
  STANCE_WORDS,
  STANDING_SENTENCES,
} from '../../src/picture/vocabulary-words.ts';

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
