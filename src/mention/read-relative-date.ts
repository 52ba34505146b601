import { DAY_PARTS, MONTHS, SHORT_WEEKDAYS, TIME_UNITS, WEEKDAYS, WEEKDAY_NAMES } from '../lexicon/calendar-words.ts';
import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import type { Anchor } from './anchor.ts';
import { dayOf, readAnchor } from './anchor.ts';
import type { Day } from './calendar.ts';
import { addDays, addMonths, formatDay, formatMonth, formatYear, weekdayOf } from './calendar.ts';
import type { DatePhrase, DateScan } from './date-scan.ts';
import { isFuture, wordAt } from './date-scan.ts';
import { readCalendarDate } from './read-calendar-date.ts';

type Unit = 'day' | 'week' | 'month' | 'year' | 'decade';

/** Reads dates reckoned from publication, or from a date given before: "Monday", "last week", "18 months prior". */
export function readRelativeDate(scan: DateScan, at: number): DatePhrase | null {
  return (
    readWeekday(scan, at) ??
    readStep(scan, at) ??
    readSpell(scan, at) ??
    readDistance(scan, at) ??
    readDayWord(scan, at)
  );
}

/** "Monday", "last Monday night", "Monday, March 3". Names and habits ("Black Friday", "Mondays") are left alone. */
function readWeekday(scan: DateScan, at: number): DatePhrase | null {
  const word = scan.words[at];
  if (word === undefined || !word.capital) return null;
  const possessive = word.lower.replace(/['’]s$/, '');
  const weekday = WEEKDAYS.get(possessive);
  if (weekday === undefined && !SHORT_WEEKDAYS.has(word.lower)) return null;
  let next = at + 1;
  if (weekday === undefined && wordAt(scan, next) === '.') next += 1;
  if (wordAt(scan, next) === ',' || wordAt(scan, next) === 'the') next += 1;
  const full = MONTHS.has(wordAt(scan, next)) || /^\d/.test(wordAt(scan, next)) ? readCalendarDate(scan, next) : null;
  if (
    full !== null &&
    /\d/.test(
      scan.words
        .slice(next, full.end)
        .map((w) => w.lower)
        .join(' '),
    )
  )
    return full;
  if (weekday === undefined || WEEKDAY_NAMES.has(wordAt(scan, at - 1))) return null;
  next = at + 1;
  let part = 0;
  if (DAY_PARTS.has(wordAt(scan, next)) && !scan.words[next]!.capital) part = 1;
  next += part;
  if (part === 0 && scan.words[next]?.capital === true && !MONTHS.has(wordAt(scan, next))) {
    // "Sunday Times", "Friday Harbor": a name, unless the weekday only opens the sentence ("Monday Mr. Ash said").
    if (!/^(?:on|last|this|next|until|by|since)$/.test(wordAt(scan, at - 1))) return null;
  }
  const today = dayOf(scan.anchor);
  const modifier = wordAt(scan, at - 1);
  const ofWeek = readStep(scan, wordAt(scan, next) === 'of' ? next + 1 : next);
  if (ofWeek !== null && today !== null && wordAt(scan, ofWeek.end - 1) === 'week') {
    const monday = ofWeek.date === null ? null : readDay(ofWeek.date);
    return { end: ofWeek.end, date: monday === null ? null : formatDay(addDays(monday, weekday)) };
  }
  return { end: next, date: today === null ? null : resolveWeekday(scan, at, today, weekday, modifier) };
}

function resolveWeekday(scan: DateScan, at: number, today: Day, weekday: number, modifier: string): string | null {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (modifier === 'next') return formatDay(addDays(today, back === 0 ? 7 : 7 - back));
  if (modifier === 'this') return formatDay(addDays(today, weekday - weekdayOf(today)));
  if (modifier === 'last') return formatDay(addDays(today, back === 0 ? -7 : -back));
  return isFuture(scan, at) ? null : formatDay(addDays(today, -back));
}

/** "last week", "this month", "next year", "the following day", "a month earlier" is not one (see `readDistance`). */
function readStep(scan: DateScan, at: number): DatePhrase | null {
  const word = wordAt(scan, at);
  const unit = TIME_UNITS.get(wordAt(scan, at + 1).replace(/['’]s$/, ''));
  if (unit === undefined || (wordAt(scan, at + 1).endsWith('s') && !/['’]s$/.test(wordAt(scan, at + 1)))) return null;
  if (word === 'following' || ((word === 'next' || word === 'previous') && wordAt(scan, at - 1) === 'the')) {
    // "the next day" counts from the day that the text spoke of.
    const date = move(readAnchor(scan.before), word === 'previous' ? -1 : 1, unit);
    return date === null && word === 'next' && unit !== 'day' ? null : { end: at + 2, date };
  }
  const step = { last: -1, this: 0, next: 1 }[word];
  if (step === undefined || unit === 'day') return null;
  // "This Week" is a programme.
  if (scan.words[at + 1]!.capital && scan.words[at]!.capital) return null;
  return { end: at + 2, date: move(scan.anchor, step, unit, true) };
}

/** "for the past two years", "over the last three months": from then until publication. */
function readSpell(scan: DateScan, at: number): DatePhrase | null {
  if (!['past', 'last'].includes(wordAt(scan, at)) || wordAt(scan, at - 1) !== 'the') return null;
  const count = readCount(scan, at + 1);
  const [number, unitAt] = count === null ? [1, at + 1] : [count.count, count.end];
  const unit = TIME_UNITS.get(wordAt(scan, unitAt));
  if (unit === undefined || (count === null && wordAt(scan, unitAt).endsWith('s'))) return null;
  const anchor = scan.anchor;
  if (anchor === null) return { end: unitAt + 1, date: null };
  const from = move(
    anchor,
    -number,
    unit === 'year' && anchor.month !== null ? 'month' : unit,
    false,
    unit === 'year' ? 12 : 1,
  );
  if (from === null) return { end: unitAt + 1, date: null };
  const now = readAnchor(from)?.day === null ? formatCoarse(anchor, from.length > 4) : formatAnchor(anchor);
  return { end: unitAt + 1, date: `${from.replace('~', '')}~/${now}` };
}

/** "two years ago", "18 months prior", "a week later". */
function readDistance(scan: DateScan, at: number): DatePhrase | null {
  const count = readCount(scan, at);
  if (count === null) return null;
  const unit = TIME_UNITS.get(wordAt(scan, count.end));
  if (unit === undefined) return null;
  const way = wordAt(scan, count.end + 1);
  const end = count.end + 2;
  if (way === 'ago') return { end, date: move(scan.anchor, -count.count, unit) };
  if (way === 'later' || (way === 'after' && wordAt(scan, end) === 'that')) {
    return { end, date: move(readAnchor(scan.before), count.count, unit) };
  }
  if (!['earlier', 'prior', 'before', 'previously'].includes(way)) return null;
  // "two days before the vote" counts from the vote, which no calendar knows.
  if ((way === 'before' || way === 'prior') && (scan.words[end]?.isWord ?? false)) return null;
  return { end, date: move(readAnchor(scan.before), -count.count, unit) };
}

/** "yesterday", "today", "tomorrow", with their parts of the day. */
function readDayWord(scan: DateScan, at: number): DatePhrase | null {
  const word = wordAt(scan, at).replace(/['’]s$/, '');
  const step = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }[word];
  if (step === undefined || scan.words[at]!.text === scan.words[at]!.text.toUpperCase()) return null;
  // "USA Today", "today's world", "Russia Today"
  if (scan.words[at]!.capital && scan.words[at - 1]?.capital === true) return null;
  if (word === 'today' && /['’]s$/.test(wordAt(scan, at))) return null;
  const end = DAY_PARTS.has(wordAt(scan, at + 1)) ? at + 2 : at + 1;
  const today = dayOf(scan.anchor);
  return { end, date: today === null ? null : formatDay(addDays(today, step)) };
}

function readCount(scan: DateScan, at: number): { count: number; end: number } | null {
  const word = wordAt(scan, at);
  if (/^\d{1,3}$/.test(word)) return { count: Number(word), end: at + 1 };
  const next = wordAt(scan, at + 1);
  if (word === 'a' || word === 'an') return TIME_UNITS.has(next) ? { count: 1, end: at + 1 } : null;
  const count = NUMBER_WORDS.get(word);
  return count === undefined ? null : { count, end: next === 'full' ? at + 2 : at + 1 };
}

/**
 * Moves a date by whole units and says it as finely as the unit allows.
 * @param plain true for calendar units ("last week"), false for distances ("a week ago"), which are approximate
 */
function move(anchor: Anchor | null, count: number, unit: Unit, plain = false, factor = 1): string | null {
  if (anchor === null) return null;
  const rough = plain ? '' : '~';
  if (unit === 'year' || unit === 'decade') {
    return `${formatYear(anchor.year + count * (unit === 'decade' ? 10 : 1))}${rough}`;
  }
  if (anchor.month === null) return null;
  if (unit === 'month') {
    const at = addMonths({ year: anchor.year, month: anchor.month, day: 1 }, count * factor);
    return `${formatMonth(at.year, at.month)}${rough}`;
  }
  const day = dayOf(anchor);
  if (day === null) return null;
  if (unit === 'day') return formatDay(addDays(day, count));
  if (!plain) return `${formatDay(addDays(day, count * 7))}~`;
  const monday = addDays(day, count * 7 - weekdayOf(day));
  return `${formatDay(monday)}/${formatDay(addDays(monday, 6))}`;
}

function readDay(edtf: string): Day | null {
  return dayOf(readAnchor(edtf));
}

function formatAnchor(anchor: Anchor): string {
  const day = dayOf(anchor);
  return day === null ? formatCoarse(anchor, true) : formatDay(day);
}

function formatCoarse(anchor: Anchor, byMonth: boolean): string {
  return byMonth && anchor.month !== null ? formatMonth(anchor.year, anchor.month) : formatYear(anchor.year);
}
