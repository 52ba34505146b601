import { quotesOf } from '../draft/quotes-of.ts';
import type { CheckedQuote } from '../quote/check-quotes.ts';
import type { Rule } from './rule.ts';

/** Fewer words that nobody is said to have spoken are words held at arm's length. */
const SPOKEN = 4;

/** No document has the words between the quotation marks, or any that come near. */
export const findUnknownQuotes: Rule = (sentence, draft) =>
  quotesOf(sentence, draft).flatMap((quote) =>
    quote.verbatim.length > 0 || quote.nearest !== null || isAtArmsLength(quote)
      ? []
      : [
          {
            rule: 'quote-unknown',
            span: quote.span,
            message: 'No document of the case has these words.',
            evidence: [],
            suggestion:
              'Add the document that has them, or take out the quotation marks and say who is said to have said it.',
          },
        ],
  );

function isAtArmsLength({ statement, parts }: CheckedQuote): boolean {
  return statement === null && parts.reduce((sum, { words }) => sum + words.length, 0) < SPOKEN;
}
