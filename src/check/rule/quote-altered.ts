import { quotesOf } from '../draft/quotes-of.ts';
import { evidenceOf } from '../evidence.ts';
import { compareWording } from '../quote/compare-wording.ts';
import type { CheckedQuote } from '../quote/check-quotes.ts';
import { readQuoteWords } from '../quote/quote-words.ts';
import type { Rule } from './rule.ts';

/** At most this many changes are told. */
const TOLD = 3;

/** The words are nearly those of a document, and stand between quotation marks. */
export const findAlteredQuotes: Rule = (sentence, draft) =>
  quotesOf(sentence, draft).flatMap((quote) => {
    if (quote.nearest === null) return [];
    const { text, span } = quote.nearest;
    const words = text.reading.document.text.slice(...span);
    return [
      {
        rule: 'quote-altered',
        span: quote.span,
        message: `The quotation is not what the document says: ${tellChanges(quote)}.`,
        evidence: [evidenceOf(text.reading, [span])],
        suggestion: `Quote it as it stands: “${words.replaceAll(/\s+/gu, ' ')}”`,
      },
    ];
  });

function tellChanges({ nearest, parts }: CheckedQuote): string {
  const from = readQuoteWords(nearest!.text.reading.document.text, nearest!.span).map(({ key }) => key);
  const to = parts.flatMap(({ words }) => words.map(({ key }) => key));
  const changes = compareWording(from, to).slice(0, TOLD);
  return changes
    .map((change) => {
      const [before, after] = [change.from.join(' '), change.to.join(' ')];
      if (before === '') return `“${after}” is added`;
      return after === '' ? `“${before}” is left out` : `“${before}” has become “${after}”`;
    })
    .join('; ');
}
