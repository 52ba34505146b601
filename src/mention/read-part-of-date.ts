import { SEASONS } from '../lexicon/calendar-words.ts';
import { formatDay, formatMonth, formatYear, lengthOfMonth } from './calendar.ts';
import type { DatePhrase, DateScan } from './date-scan.ts';
import { wordAt } from './date-scan.ts';
import { readCalendarDate, readYearAfter } from './read-calendar-date.ts';
import { isYear, readYear } from './read-year.ts';

type Third = 'early' | 'mid' | 'late';

/** Thirds of a year, month and decade, as first and last month, day and year. */
const MONTHS_OF: Readonly<Record<Third, readonly [number, number]>> = { early: [1, 3], mid: [5, 8], late: [10, 12] };
const DAYS_OF: Readonly<Record<Third, readonly [number, number]>> = { early: [1, 10], mid: [11, 20], late: [21, 31] };
const YEARS_OF: Readonly<Record<Third, readonly [number, number]>> = { early: [0, 3], mid: [4, 6], late: [7, 9] };
const ORDINALS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

/** Reads parts of years, months and decades: "late 2022", "mid-to-late 2025", "the end of May", "spring 2016", "the 1990s". */
export function readPartOfDate(scan: DateScan, at: number): DatePhrase | null {
  return (
    readThird(scan, at) ??
    readEdge(scan, at) ??
    readFraction(scan, at) ??
    readSeason(scan, at) ??
    readDecade(scan, at) ??
    readCentury(scan, at)
  );
}

/** "early", "mid-", "late", and two of them joined. */
function readThird(scan: DateScan, at: number): DatePhrase | null {
  const word = wordAt(scan, at);
  const joined = /^(early|mid|late)-(?:to-(mid|late)|(\d{4}s?|[a-z]+))$/.exec(word);
  const opening = readThirdWord(joined?.[1]);
  if (joined?.[3] !== undefined && opening !== null) {
    // "mid-2025", "mid-October": the rest of the word is what it is a part of.
    const rest = scan.words[at]!;
    const tail = rest.text.slice(opening.length + 1);
    const words = scan.words.with(at, { ...rest, text: tail, lower: joined[3], capital: /^\p{Lu}/u.test(tail) });
    return readWhole({ ...scan, words }, at, opening, opening);
  }
  const closing = readThirdWord(joined?.[2]);
  if (opening !== null && closing !== null) return readWhole(scan, at + 1, opening, closing);
  const first = readThirdWord(word);
  if (first === null) return null;
  let next = at + 1;
  let last = first;
  const second = wordAt(scan, next + 1);
  if (['to', 'or', 'and', '-', '–'].includes(wordAt(scan, next)) && (second === 'mid' || second === 'late')) {
    last = second;
    next += 2;
  } else if (wordAt(scan, next) === '-') {
    next += 1;
  }
  if (['in', 'of', 'on'].includes(wordAt(scan, next))) next += 1;
  return readWhole(scan, next, first, last);
}

function readThirdWord(word: string | undefined): Third | null {
  return word === 'early' || word === 'mid' || word === 'late' ? word : null;
}

/** The year, month or decade that the thirds belong to. */
function readWhole(scan: DateScan, at: number, first: Third, last: Third): DatePhrase | null {
  const decade = readDecade(scan, wordAt(scan, at) === 'the' ? at + 1 : at);
  if (decade !== null) {
    const start = Number(decade.date!.slice(0, 3)) * 10;
    return { end: decade.end, date: `${start + YEARS_OF[first][0]}~/${start + YEARS_OF[last][1]}~` };
  }
  const year = readYearAfter(scan, at);
  if (year !== null) {
    const [from, to] = [formatMonth(year.year, MONTHS_OF[first][0]), formatMonth(year.year, MONTHS_OF[last][1])];
    return { end: year.end, date: `${from}~/${to}~` };
  }
  const month = readCalendarDate(scan, ['last', 'this'].includes(wordAt(scan, at)) ? at + 1 : at);
  if (month === null) return null;
  const parts = month.date === null ? null : /^(\d{4})-(\d\d)$/.exec(month.date);
  if (parts === null) return month.date === null ? month : null;
  const [y, m] = [Number(parts[1]), Number(parts[2])];
  const edge = (day: number) => formatDay({ year: y, month: m, day: Math.min(day, lengthOfMonth(y, m)) });
  return { end: month.end, date: `${edge(DAYS_OF[first][0])}~/${edge(DAYS_OF[last][1])}~` };
}

/** "the end of 2015", "the beginning of March". */
function readEdge(scan: DateScan, at: number): DatePhrase | null {
  const edge = wordAt(scan, at);
  if (!['end', 'beginning', 'start', 'middle'].includes(edge) || wordAt(scan, at + 1) !== 'of') return null;
  const whole = readYearAfter(scan, at + 2);
  if (whole !== null) {
    const month = edge === 'end' ? 12 : edge === 'middle' ? 6 : 1;
    return { end: whole.end, date: `${formatMonth(whole.year, month)}~` };
  }
  const third: Third = edge === 'end' ? 'late' : edge === 'middle' ? 'mid' : 'early';
  const month = readCalendarDate(scan, at + 2);
  return month === null ? null : readWhole(scan, at + 2, third, third);
}

/** "the first half of 2015", "the third quarter of last year". */
function readFraction(scan: DateScan, at: number): DatePhrase | null {
  const short = /^q([1-4])$/.exec(wordAt(scan, at));
  const number = short === null ? ORDINALS.get(wordAt(scan, at)) : Number(short[1]);
  if (number === undefined) return null;
  const unit = short === null ? wordAt(scan, at + 1) : 'quarter';
  if (unit !== 'quarter' && (unit !== 'half' || number > 2)) return null;
  const year = readYearAfter(scan, short === null ? at + 2 : at + 1);
  if (year === null) return null;
  if (unit === 'quarter') return { end: year.end, date: `${formatYear(year.year)}-${32 + number}` };
  const [from, to] = number === 1 ? [1, 6] : [7, 12];
  return { end: year.end, date: `${formatMonth(year.year, from)}/${formatMonth(year.year, to)}` };
}

/** "spring 2016", "in the summer of 2016", "last fall". */
function readSeason(scan: DateScan, at: number): DatePhrase | null {
  const code = SEASONS.get(wordAt(scan, at));
  if (code === undefined) return null;
  const year = readYearAfter(scan, at + 1);
  if (year !== null) return { end: year.end, date: `${formatYear(year.year)}-${code}` };
  const [before, after] = [wordAt(scan, at - 1), wordAt(scan, at + 1)];
  const modified = before === 'last' || before === 'this' || before === 'past';
  if (!modified && !(before === 'the' && /^(?:in|during|over|since|until)$/.test(wordAt(scan, at - 2)))) return null;
  if (after === 'of' || scan.words[at]!.capital) return null;
  const anchor = scan.anchor;
  if (anchor === null || anchor.month === null) return { end: at + 1, date: null };
  if (before === 'this') return { end: at + 1, date: `${formatYear(anchor.year)}-${code}` };
  // The last one that had begun, and for "last" had ended, by then.
  const firstMonth = (code - 20) * 3;
  const begun = anchor.month >= firstMonth + (modified ? 3 : 0);
  return { end: at + 1, date: `${formatYear(begun ? anchor.year : anchor.year - 1)}-${code}` };
}

/** "1990s", "the 2000s". */
function readDecade(scan: DateScan, at: number): DatePhrase | null {
  const match = /^(1[789]\d|20\d)0(?:s|['’]s)$/.exec(wordAt(scan, at));
  return match === null ? null : { end: at + 1, date: `${match[1]}X` };
}

/** "19th century". */
function readCentury(scan: DateScan, at: number): DatePhrase | null {
  const match = /^(1[5-9]|2[01])(?:th|st)(-century)?$/.exec(wordAt(scan, at));
  if (match === null || (match[2] === undefined && wordAt(scan, at + 1) !== 'century')) return null;
  return { end: match[2] === undefined ? at + 2 : at + 1, date: `${Number(match[1]) - 1}XX` };
}

/** A year on its own: "in 2022", "the 2021 call", "(2019)"; "2012-2014" as one word. */
export function readBareYear(scan: DateScan, at: number): DatePhrase | null {
  const range = /^([12]\d{3})-([12]\d{3})$/.exec(wordAt(scan, at));
  if (range !== null) {
    const [from, to] = [readYear(range[1]!), readYear(range[2]!)];
    return from === null || to === null || from > to ? null : { end: at + 1, date: `${from}/${to}` };
  }
  return isYear(scan.words, at) ? { end: at + 1, date: wordAt(scan, at) } : null;
}
