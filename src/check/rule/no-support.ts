import { CHECKING } from '../../lexicon/check-thresholds.ts';
import { isClaim } from '../draft/is-claim.ts';
import { evidenceOfMatches } from '../evidence.ts';
import { quotesOf } from '../draft/quotes-of.ts';
import type { DraftSentence } from '../draft/draft-sentence.ts';
import { measureSupport, measureWords } from '../weigh-support.ts';
import type { Rule } from './rule.ts';

/** Nothing in the case says it. Of a quotation, its own rules speak. */
export const findUnsupported: Rule = (sentence, draft, matter) =>
  !isClaim(sentence, matter) || quotesOf(sentence, draft).length > 0 || isBorneOut(sentence)
    ? []
    : [
        {
          rule: 'no-support',
          span: sentence.span,
          message: 'No document of the case says this.',
          evidence: evidenceOfMatches(sentence.matches.filter((match) => match.matter >= CHECKING.matter).slice(0, 1)),
          suggestion: 'Add the document that says so, or leave the sentence out.',
        },
      ];

/** Some place says most of it; where only the names make it so much, it must be much more. */
function isBorneOut(sentence: DraftSentence): boolean {
  const support = measureSupport(sentence);
  return (
    support >= CHECKING.supported || (support >= CHECKING.unsupported && measureWords(sentence) >= CHECKING.wordless)
  );
}
