import { DOUBTFUL_MONTHS, MONTHS, TIME_PREPOSITIONS } from '../lexicon/calendar-words.ts';
import type { Anchor } from './anchor.ts';
import { dayOf } from './anchor.ts';
import { daysBetween, formatDay, formatMonth, formatYear, lengthOfMonth } from './calendar.ts';
import type { DatePhrase, DateScan } from './date-scan.ts';
import { isFuture, wordAt } from './date-scan.ts';
import { isYear, readYear } from './read-year.ts';

const DAY_OF_MONTH = /^([12]?\d|3[01])(?:st|nd|rd|th)?$/;
const DAY_RANGE = /^([12]?\d|3[01])-([12]?\d|3[01])$/;
/** A date without a year that lies further back than this was hardly meant to be found there. */
const LONGEST_LOOK_BACK_DAYS = 270;

/** Reads dates that name a month, a year or both: "October 2024", "Oct. 25", "5 July", "2024-10-05", "2022". */
export function readCalendarDate(scan: DateScan, at: number): DatePhrase | null {
  return readIsoDate(scan, at) ?? readMonthFirst(scan, at) ?? readDayFirst(scan, at) ?? readSlashes(scan, at);
}

/** Fills a year into a month, or a month and day. Null where there is no such day. */
export function fillYear(yearless: { month: number; day: number | null }, year: number): string | null {
  if (yearless.day === null) return formatMonth(year, yearless.month);
  if (yearless.day < 1 || yearless.day > lengthOfMonth(year, yearless.month)) return null;
  return formatDay({ year, month: yearless.month, day: yearless.day });
}

function readIsoDate(scan: DateScan, at: number): DatePhrase | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:t\d.*)?$/.exec(wordAt(scan, at));
  if (match !== null) {
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (month < 1 || month > 12) return null;
    const date = fillYear({ month, day }, year);
    return date === null ? null : { end: at + 1, date };
  }
  const short = /^([12]\d{3})-(\d\d)$/.exec(wordAt(scan, at));
  if (short === null) return null;
  const [year, second] = [Number(short[1]), Number(short[2])];
  if (second === (year + 1) % 100) return { end: at + 1, date: `${formatYear(year)}/${formatYear(year + 1)}` };
  return second >= 1 && second <= 12 ? { end: at + 1, date: formatMonth(year, second) } : null;
}

/** "October", "Oct. 25", "October 25, 2024", "March 3-5", "October of last year". */
function readMonthFirst(scan: DateScan, at: number): DatePhrase | null {
  const first = scan.words[at];
  const month = first?.capital === true ? MONTHS.get(first.lower) : undefined;
  if (month === undefined) return null;
  let next = wordAt(scan, at + 1) === '.' && first!.text.length <= 4 && month !== 5 ? at + 2 : at + 1;
  const range = DAY_RANGE.exec(wordAt(scan, next));
  if (range !== null) {
    const year = readYearAfter(scan, next + 1);
    const resolve = (day: number) => resolveYearless(scan, at, { month, day }, year?.year ?? null);
    const [from, to] = [resolve(Number(range[1])), resolve(Number(range[2]))];
    return { end: year?.end ?? next + 1, date: from === null || to === null ? null : `${from}/${to}` };
  }
  const day = DAY_OF_MONTH.exec(wordAt(scan, next));
  if (day !== null && !isCounting(scan, next + 1)) {
    const yearless = { month, day: Number(day[1]) };
    const year = readYearAfter(scan, next + 1);
    if (year !== null) return { end: year.end, date: fillYear(yearless, year.year) };
    return { end: next + 1, date: resolveYearless(scan, at, yearless, null), yearless };
  }
  const year = readYearAfter(scan, next);
  if (year !== null) return { end: year.end, date: formatMonth(year.year, month) };
  if (!isBareMonth(scan, at)) return null;
  const yearless = { month, day: null };
  if (wordAt(scan, next - 1) === '.' && !(scan.words[next]?.isWord ?? false)) next -= 1;
  return { end: next, date: resolveYearless(scan, at, yearless, null), yearless };
}

/** "5 July 2016", "the 5th of July". */
function readDayFirst(scan: DateScan, at: number): DatePhrase | null {
  const day = DAY_OF_MONTH.exec(wordAt(scan, at));
  if (day === null) return null;
  const of = wordAt(scan, at + 1) === 'of' && /\D$/.test(wordAt(scan, at)) ? at + 2 : at + 1;
  const word = scan.words[of];
  const month = word?.capital === true ? MONTHS.get(word.lower) : undefined;
  if (month === undefined) return null;
  const next = wordAt(scan, of + 1) === '.' && word!.text.length <= 4 && month !== 5 ? of + 2 : of + 1;
  if (DAY_OF_MONTH.test(wordAt(scan, next))) return null;
  const yearless = { month, day: Number(day[1]) };
  const year = readYearAfter(scan, next);
  if (year !== null) return { end: year.end, date: fillYear(yearless, year.year) };
  return { end: next, date: resolveYearless(scan, at, yearless, null), yearless };
}

/** "25/10/2024": read only where one of the two cannot be a month. */
function readSlashes(scan: DateScan, at: number): DatePhrase | null {
  const parts = [0, 2, 4].map((step) => wordAt(scan, at + step));
  if (wordAt(scan, at + 1) !== '/' || wordAt(scan, at + 3) !== '/' || !/^[12]\d{3}$/.test(parts[2]!)) return null;
  if (!parts.every((part) => /^\d+$/.test(part))) return null;
  const [a = 0, b = 0, year = 0] = parts.map(Number);
  if (a > 12 && b >= 1 && b <= 12) return { end: at + 5, date: fillYear({ month: b, day: a }, year) };
  if (b > 12 && a >= 1 && a <= 12) return { end: at + 5, date: fillYear({ month: a, day: b }, year) };
  return { end: at + 5, date: a === b && a >= 1 && a <= 12 ? fillYear({ month: a, day: b }, year) : null };
}

/** A year after a month or day: "2024", ", 2024", "of 2024", "last year", "of this year". */
export function readYearAfter(scan: DateScan, at: number): { year: number; end: number } | null {
  let next = at;
  if ([',', 'of', 'in'].includes(wordAt(scan, next))) next += 1;
  const year = readYear(wordAt(scan, next));
  if (year !== null && isYear(scan.words, next, true)) return { year, end: next + 1 };
  if (wordAt(scan, next + 1) !== 'year' || scan.anchor === null) return null;
  const step = { last: -1, this: 0, next: 1, that: null }[wordAt(scan, next)];
  return step === undefined || step === null ? null : { year: scan.anchor.year + step, end: next + 2 };
}

/** A month on its own needs a word of time beside it where it may be something else ("may", "June Smith"). */
function isBareMonth(scan: DateScan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  const after = scan.words[at + 1];
  if (TIME_PREPOSITIONS.has(before)) {
    // "said to May", "of May and Corbyn": a person after these, unless the month is no doubtful one.
    return !(DOUBTFUL_MONTHS.has(wordAt(scan, at)) && ['to', 'of', 'for', 'about', 'or', 'and'].includes(before));
  }
  if (DOUBTFUL_MONTHS.has(wordAt(scan, at)) || scan.words[at]!.text.length <= 3) return false;
  return after?.capital !== true || scan.words[at - 1]?.capital !== true;
}

/** "May 5 people": the number counts something. */
function isCounting(scan: DateScan, at: number): boolean {
  return ['percent', '%', 'million', 'billion', 'people', 'men', 'women'].includes(wordAt(scan, at));
}

/** The year that a month or day without one is meant to have: the last one before publication, as news is written. */
export function resolveYearless(
  scan: DateScan,
  at: number,
  yearless: { month: number; day: number | null },
  year: number | null,
): string | null {
  if (year !== null) return fillYear(yearless, year);
  const anchor = scan.anchor;
  if (anchor === null || anchor.month === null) return null;
  const modifier = wordAt(scan, at - 1);
  if (modifier === 'next') {
    return fillYear(yearless, yearless.month > anchor.month ? anchor.year : anchor.year + 1);
  }
  if (modifier === 'this') return fillYear(yearless, anchor.year);
  if (isFuture(scan, at)) return null;
  const isLast = modifier === 'last' || modifier === 'past';
  const current = lastYear(anchor, anchor.month, yearless, isLast);
  if (!isLast && ageInDays(anchor, yearless, current) > LONGEST_LOOK_BACK_DAYS) return null;
  return fillYear(yearless, current);
}

function lastYear(
  anchor: Anchor,
  month: number,
  yearless: { month: number; day: number | null },
  isLast: boolean,
): number {
  if (yearless.month !== month) return yearless.month < month ? anchor.year : anchor.year - 1;
  if (yearless.day === null) return isLast ? anchor.year - 1 : anchor.year;
  return anchor.day === null || yearless.day <= anchor.day ? anchor.year : anchor.year - 1;
}

function ageInDays(anchor: Anchor, yearless: { month: number; day: number | null }, year: number): number {
  const month = anchor.month ?? 12;
  if (yearless.day === null) return ((anchor.year - year) * 12 + month - yearless.month - 1) * 30;
  const today = dayOf(anchor) ?? { year: anchor.year, month, day: lengthOfMonth(anchor.year, month) };
  return daysBetween({ year, month: yearless.month, day: yearless.day }, today);
}
