import type { Anchor } from './anchor.ts';
import type { Word } from './read-words.ts';
import { FUTURE_BEFORE_TO, FUTURE_WORDS, PAST_VERBS } from '../lexicon/calendar-words.ts';

/** What the readers of date phrases look at. */
export interface DateScan {
  readonly words: readonly Word[];
  readonly anchor: Anchor | null;
  /** The last date that the text gave before these words, EDTF: what "two days later" counts from. */
  readonly before: string | null;
}

/** A phrase that was read as a date: words up to `end` (exclusive). */
export interface DatePhrase {
  readonly end: number;
  /** EDTF, or null where a publication date would be needed. */
  readonly date: string | null;
  /** A month, and perhaps a day, that the words give without a year: a year later in the sentence may fill it. */
  readonly yearless?: { readonly month: number; readonly day: number | null };
}

/** The lower-case word at a place; empty beyond either end. */
export function wordAt(scan: DateScan, at: number): string {
  return scan.words[at]?.lower ?? '';
}

const LOOK_BACK = 10;
const STOP = /^[.;:!?"“”()—–]$/;

/** Whether the words before a place speak of what is still to come ("will meet on", "scheduled for"). */
export function isFuture(scan: DateScan, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - LOOK_BACK; i--) {
    const word = wordAt(scan, i);
    if (FUTURE_WORDS.has(word)) return true;
    if (word === 'to' && FUTURE_BEFORE_TO.has(wordAt(scan, i - 1))) return true;
    if (STOP.test(word) || PAST_VERBS.has(word) || (word.length > 4 && word.endsWith('ed'))) return false;
  }
  return false;
}
