import { isNegated } from '../../claim/clause/is-negated.ts';
import { findRejection } from '../../claim/denial/find-rejection.ts';
import { DENIAL_SIGNS } from '../../lexicon/denial-signs.ts';
import { normaliseWords } from '../../text/compare-words.ts';
import type { Draft } from './draft.ts';
import type { DraftSentence } from './draft-sentence.ts';

const SIGNS = new RegExp(`\\b(?:${DENIAL_SIGNS.join('|')})\\b`, 'u');

/** True for words by which somebody shows that he turns something down. */
export function tellsDenialWords(words: string): boolean {
  return SIGNS.test(normaliseWords(words));
}

/** True for a sentence in which somebody is said to turn something down. */
export function tellsDenial({ span, text, statements }: DraftSentence, { reading }: Draft): boolean {
  const whole = reading.document.text;
  return (
    findRejection(whole, [span]) !== null ||
    tellsDenialWords(text) ||
    statements.some(
      ({ voice, stance, content }) => voice === 'attributed' && (stance === 'deny' || isNegated(whole, content)),
    )
  );
}

/** True where a sentence of the same paragraph tells a denial. */
export function paragraphTellsDenial(sentence: DraftSentence, draft: Draft): boolean {
  return draft.sentences.some((other) => other.paragraph === sentence.paragraph && tellsDenial(other, draft));
}
