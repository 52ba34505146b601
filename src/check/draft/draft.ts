import type { Reading } from '../../model/reading.ts';
import type { CheckedQuote } from '../quote/check-quotes.ts';
import type { DraftSentence } from './draft-sentence.ts';

/** A draft as the rules see it. */
export interface Draft {
  readonly reading: Reading;
  /** Those of its paragraphs, in order. */
  readonly sentences: readonly DraftSentence[];
  /** In order. */
  readonly quotes: readonly CheckedQuote[];
}
