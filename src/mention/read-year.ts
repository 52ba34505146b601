import { MONTHS } from '../lexicon/calendar-words.ts';
import { CURRENCY_SIGNS } from '../lexicon/number-words.ts';
import { NUMBERED_THINGS } from '../lexicon/numbered-things.ts';
import type { Word } from './read-words.ts';

const YEAR = /^(?:1[789]\d\d|20\d\d)$/;
/** Before a year, and never before a count. */
const BEFORE_YEARS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'during',
  'throughout',
  'until',
  'till',
  'early',
  'late',
  'mid',
]);
const COUNTED =
  /^(?:people|men|women|children|troops|personnel|staff|percent|per|million|billion|thousand|dollars|euros|pounds)$/;
/** Plurals that take a year before them ("the 2016 elections"). */
const YEARLY: ReadonlySet<string> = new Set([
  'elections',
  'primaries',
  'games',
  'olympics',
  'hearings',
  'talks',
  'protests',
  'riots',
  'attacks',
  'sanctions',
  'midterms',
  'figures',
  'estimates',
  'results',
  'reports',
  'accords',
  'invasions',
  'polls',
  'is',
  'was',
  'has',
]);
const PRECISION = /^(?:over|nearly|almost|approximately|roughly|least|than|some|estimated)$/;

/** The year that a word may be; null where it is none. */
export function readYear(word: string): number | null {
  return YEAR.test(word) ? Number(word) : null;
}

/**
 * Whether a four-digit number is a year and not a count ("2000 people"), a sum or part of a name ("Section 2016").
 * @param afterMonth true where a month stands before it, which leaves little doubt
 */
export function isYear(words: readonly Word[], at: number, afterMonth = false): boolean {
  const word = words[at];
  if (word === undefined || readYear(word.lower) === null) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (after?.text === '%' || COUNTED.test(after?.lower ?? '')) return false;
  if (afterMonth) return true;
  if (before !== undefined) {
    if (CURRENCY_SIGNS.has(before.text) || NUMBERED_THINGS.has(before.lower) || PRECISION.test(before.lower))
      return false;
    if (BEFORE_YEARS.has(before.lower) || MONTHS.has(before.lower)) return true;
  }
  if (after === undefined || !after.isWord || after.capital) return true;
  // A round number before a plural counts; any other is the year of what follows.
  return Number(word.lower) % 100 !== 0 || !after.lower.endsWith('s') || YEARLY.has(after.lower);
}
