import { MONTHS, SEASONS } from '../../lexicon/calendar-words.ts';
import { mayOverlap } from '../../text/edtf-bounds.ts';

/** True for words that name a month, a season or a year; "on Friday" and "last week" hang on when they were written. */
export function isCalendarDate(words: string): boolean {
  return (
    /\b(?:1[5-9]|20)\d\d\b/u.test(words) ||
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => MONTHS.has(word) || SEASONS.has(word))
  );
}

/**
 * True where two dates may mean one day, or begin together. Where one gives no year, its year was guessed from where it was printed, and
 * month and day alone are compared.
 * @param a words of the draft and their date in EDTF, `b` those of the document; `b` without words is a date that is known in full
 */
export function datesAgree(a: string, dateA: string, b: string, dateB: string | null): boolean {
  if (dateB === null) return false;
  const [x, y] = [startOf(dateA), startOf(dateB)];
  if (hasYear(a) && (b === '' || hasYear(b))) return mayOverlap(x, y);
  const [p, q] = [withoutYear(x), withoutYear(y)];
  if (p === '' || q === '') return mayOverlap(x, y);
  return p === q || p.startsWith(`${q}-`) || q.startsWith(`${p}-`) || mayOverlap(x, y);
}

function hasYear(words: string): boolean {
  return /\b(?:1[5-9]|20)\d\d\b/u.test(words);
}

/** "Since late 2022" lasts; it is the beginning that two must share. */
function startOf(date: string): string {
  return date.endsWith('/..') ? date.slice(0, -3) : date;
}

function withoutYear(date: string): string {
  return date.replace(/^\d{4}-?/u, '').replaceAll(/[~?%]/gu, '');
}
