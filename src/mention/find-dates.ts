import { MONTHS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/calendar-words.ts';
import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import type { Span } from '../model/span.ts';
import { readAnchor } from './anchor.ts';
import type { DatePhrase, DateScan } from './date-scan.ts';
import { wordAt } from './date-scan.ts';
import { fillYear, readCalendarDate } from './read-calendar-date.ts';
import { readBareYear, readPartOfDate } from './read-part-of-date.ts';
import { readRelativeDate } from './read-relative-date.ts';
import type { Word } from './read-words.ts';
import { readWords } from './read-words.ts';

/** A stretch of text that says when. */
export interface DateMention {
  readonly span: Span;
  /** EDTF (ISO 8601-2): `2024-10`, `2021-04~`, `2022-11/..`; null where it cannot be resolved without a publication date. */
  readonly date: string | null;
}

/** How far back a "two days later" may find the date that it counts from, in UTF-16 code units. */
const LOOK_BACK = 600;
const ROUGHLY: ReadonlySet<string> = new Set(['around', 'about', 'circa', 'approximately', 'roughly', 'c']);
/** Every word that may open a date phrase, but for figures and what is joined by a hyphen. */
const OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS,
  ...SEASONS.keys(),
  ...NUMBER_WORDS.keys(),
  ...ROUGHLY,
  ...'early mid late end beginning start middle first second third fourth q1 q2 q3 q4 since until till sometime from between'.split(
    ' ',
  ),
  ...'last this next previous following past a an yesterday today tonight tomorrow'.split(' '),
]);
const RANGE_JOINS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', '–', '—', '-']);

/**
 * Finds and resolves dates. Nothing is guessed forward: "on Monday" is the last one on or before publication unless the words
 * say "next", and a date that the words place in the future without saying which is null.
 * Thirds of a year follow "late 2022" = `2022-10~/2022-12~`; distances ("two weeks ago") are marked approximate.
 * @param within the stretch to read, offsets in UTF-16 code units of `text`
 * @param published the document's date, EDTF, or null
 * @returns mentions in order, without overlap
 */
export function findDates(text: string, within: Span, published: string | null): DateMention[] {
  const found: DateMention[] = [];
  const words = readWords(text, within);
  const anchor = readAnchor(published);
  let before: string | null | undefined;
  const previous = (): string | null => (before === undefined ? (before = lookBack(text, within, published)) : before);
  for (let i = 0; i < words.length; i++) {
    const scan: DateScan = {
      words,
      anchor,
      get before() {
        return previous();
      },
    };
    const phrase = mayBegin(words[i]!) ? readDate(scan, i) : null;
    if (phrase === null) continue;
    found.push({ span: [words[i]!.start, words[phrase.end - 1]!.end], date: phrase.date });
    if (phrase.date !== null) before = phrase.date;
    i = phrase.end - 1;
  }
  return found;
}

/** The last date given in the same paragraph before the stretch. */
function lookBack(text: string, within: Span, published: string | null): string | null {
  let start = Math.max(0, within[0] - LOOK_BACK);
  start = Math.max(start, text.lastIndexOf('\n', within[0] - 1) + 1);
  if (within[0] === 0 || start >= within[0]) return null;
  const words = readWords(text, [start, within[0]]);
  const scan: DateScan = { words, anchor: readAnchor(published), before: null };
  let last: string | null = null;
  for (let i = 0; i < words.length; i++) {
    const phrase = mayBegin(words[i]!) ? readDate(scan, i) : null;
    if (phrase === null) continue;
    last = phrase.date ?? last;
    i = phrase.end - 1;
  }
  return last;
}

/** Whether a date may begin with a word: most words are passed over by this alone. */
function mayBegin({ lower, text }: Word): boolean {
  if (OPENERS.has(lower)) return true;
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  return lower.length > 3 && (/['’]s$/.test(lower) || /^(?:early|mid|late)-/.test(lower) || NUMBER_WORDS.has(lower));
}

/** A date with the words that bound it: "since", "until", "around", "from … to". */
function readDate(scan: DateScan, at: number): DatePhrase | null {
  const word = wordAt(scan, at);
  if (word === 'since') {
    const phrase = readRange(scan, skipThe(scan, at + 1));
    if (phrase === null) return null;
    return { end: phrase.end, date: phrase.date === null ? null : `${firstPoint(phrase.date)}/..` };
  }
  if (word === 'until' || word === 'till') {
    const phrase = readRange(scan, skipThe(scan, at + 1));
    if (phrase === null) return null;
    return { end: phrase.end, date: phrase.date === null ? null : `../${phrase.date.split('/').at(-1)!}` };
  }
  if (ROUGHLY.has(word) || word === 'sometime') {
    const next = wordAt(scan, at + 1) === '.' || wordAt(scan, at + 1) === 'in' ? at + 2 : at + 1;
    const phrase = readPhrase(scan, next);
    if (phrase === null) return null;
    const isPoint = phrase.date !== null && !/[/~]/.test(phrase.date) && word !== 'sometime';
    return { end: phrase.end, date: isPoint ? `${phrase.date}~` : phrase.date };
  }
  if (word === 'from' || word === 'between') {
    const phrase = readRange(scan, skipThe(scan, at + 1), word === 'between' ? 'and' : 'to');
    if (phrase === null) return null;
    if (word === 'from' && wordAt(scan, phrase.end) === 'on' && phrase.date !== null) {
      return { end: phrase.end + 1, date: `${firstPoint(phrase.date)}/..` };
    }
    return phrase.date?.includes('/') === true ? phrase : null;
  }
  return readRange(scan, at);
}

/** A phrase, or two of them joined to a range. */
function readRange(scan: DateScan, at: number, join: string | null = null): DatePhrase | null {
  const first = readPhrase(scan, at);
  if (first === null) return null;
  const joiner = wordAt(scan, first.end);
  if (!RANGE_JOINS.has(joiner) && joiner !== join) return first;
  const second = readPhrase(scan, skipThe(scan, first.end + 1));
  if (second === null) return first;
  if (joiner === 'to' && join === null && first.yearless === undefined && !/^\d{4}$/.test(first.date ?? ''))
    return first;
  // "March to June 2016": the year of the second is the first's too.
  const year = Number(/^\d{4}/.exec(second.date ?? '')?.[0] ?? Number.NaN);
  const from =
    first.yearless !== undefined && second.yearless === undefined && !Number.isNaN(year)
      ? fillYear(first.yearless, year)
      : first.date;
  if (from === null || second.date === null) return { end: second.end, date: null };
  const [low, high] = [firstPoint(from), second.date.split('/').at(-1)!];
  return low > high ? first : { end: second.end, date: `${low}/${high}` };
}

function readPhrase(scan: DateScan, at: number): DatePhrase | null {
  const start = scan.words[at];
  if (start === undefined || !start.isWord) return null;
  return readPartOfDate(scan, at) ?? readRelativeDate(scan, at) ?? readCalendarDate(scan, at) ?? readBareYear(scan, at);
}

function firstPoint(edtf: string): string {
  return edtf.split('/')[0]!;
}

function skipThe(scan: DateScan, at: number): number {
  return wordAt(scan, at) === 'the' ? at + 1 : at;
}
