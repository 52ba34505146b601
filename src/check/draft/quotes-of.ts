import { touches } from '../place/index-places.ts';
import type { CheckedQuote } from '../quote/check-quotes.ts';
import type { Draft } from './draft.ts';
import type { DraftSentence } from './draft-sentence.ts';

/** The quotations that begin in a sentence. */
export function quotesOf({ span }: DraftSentence, { quotes }: Draft): CheckedQuote[] {
  return quotes.filter((quote) => touches([quote.span[0], quote.span[0] + 1], span));
}
