import { CHECKING } from '../../lexicon/check-thresholds.ts';
import type { DateMention } from '../../mention/find-dates.ts';
import { findDates } from '../../mention/find-dates.ts';
import type { Finding } from '../../model/check.ts';
import { datesAgree, isCalendarDate } from '../figure/dates-agree.ts';
import { evidenceOf } from '../evidence.ts';
import { quotesOf } from '../draft/quotes-of.ts';
import type { Match } from '../place/find-matches.ts';
import { findCounting } from '../figure/find-counting.ts';
import { touches } from '../place/index-places.ts';
import type { Rule } from './rule.ts';

/** The documents give another date for the same thing, and none gives the draft's. */
export const findDifferingDates: Rule = (sentence, draft, matter) => {
  const { text } = draft.reading.document;
  const quotes = quotesOf(sentence, draft);
  return sentence.dates.flatMap((date): Finding[] => {
    const words = text.slice(...date.span);
    if (date.date === null || !isCalendarDate(words) || quotes.some(({ span }) => touches(span, date.span))) return [];
    const around = findCounting(sentence, date.span);
    const agrees = (match: Match): boolean => {
      const { reading, at, statements } = match.place;
      const told = [at, at - 1, at + 1].flatMap((one) => {
        const place = matter.index.places[one];
        return place?.reading === reading ? datesOf(place) : [];
      });
      return (
        told.some((one) => datesAgree(words, date.date!, wordsOf(match, one), one.date)) ||
        statements.some(({ when }) => when !== null && datesAgree(words, date.date!, '', when)) ||
        (!/^since\b/iu.test(words) &&
          reading.document.published !== null &&
          datesAgree(words, date.date!, '', reading.document.published))
      );
    };
    if (around.some(agrees)) return [];
    for (const match of around) {
      if (match.matter < CHECKING.matter + 0.05) continue;
      const other = datesOf(match.place).find(
        (one) =>
          one.date !== null && isCalendarDate(wordsOf(match, one)) && !isToldElsewhere(one, sentence.dates, date),
      );
      if (other === undefined) continue;
      return [
        {
          rule: 'date-differs',
          span: date.span,
          message: `The documents say “${wordsOf(match, other)}”, not “${words}”.`,
          evidence: [evidenceOf(match.place.reading, [match.place.span])],
          suggestion: `Write “${wordsOf(match, other)}”.`,
        },
      ];
    }
    return [];
  });
};

function datesOf({ reading, span }: Match['place']): DateMention[] {
  return findDates(reading.document.text, span, reading.document.published);
}

function wordsOf({ place }: Match, { span }: DateMention): string {
  return place.reading.document.text.slice(...span);
}

function isToldElsewhere(one: DateMention, dates: readonly DateMention[], date: DateMention): boolean {
  return dates.some((other) => other !== date && other.date !== null && other.date === one.date);
}
