import { IRREGULAR_PLURALS, NOT_COUNTED, PHRASE_ENDS } from '../lexicon/counted-nouns.ts';
import { MONTHS, TIME_UNITS } from '../lexicon/calendar-words.ts';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS } from '../lexicon/number-words.ts';
import { NUMBERED_THINGS } from '../lexicon/numbered-things.ts';
import type { Span } from '../model/span.ts';
import type { NumberPhrase } from './read-number.ts';
import { readNumber } from './read-number.ts';
import type { Precision } from './read-precision.ts';
import { readPrecisionAfter, readPrecisionBefore } from './read-precision.ts';
import { readRating } from './read-rating.ts';
import type { Word } from './read-words.ts';
import { readWords } from './read-words.ts';
import { isYear } from './read-year.ts';

/** A number with what it counts. */
export interface FigureMention {
  /** From the words of precision to the unit. */
  readonly span: Span;
  readonly value: number;
  /** ISO 4217 for money, "percent", "of 5" for a rating on a scale, or the counted noun in lower case ("satellites"); null where none is said. */
  readonly unit: string | null;
  readonly precision: Precision;
}

/** A number with its unit: words from `start` to `end` (exclusive). */
interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string | null;
  /** Where the words of precision stand between number and noun ("20 or more ships"). */
  readonly precision?: Precision;
}

/** Adjectives that may stand between a number and its noun. */
const LONGEST_NOUN_PHRASE = 4;
const AWAY = /^(?:ago|earlier|prior|later|before|previously|old|after|into|hence)$/;
const CLOCK = /^(?:a\.?m|p\.?m|o['’]clock|noon|est|edt|gmt)$/;

/**
 * Finds money, percentages, counts with their noun and ratings; not years, dates, times, section numbers or parts of names.
 * "Billions of dollars" has no value and is no figure.
 * @param within the stretch to read, offsets in UTF-16 code units of `text`
 * @returns figures in order, without overlap
 */
export function findFigures(text: string, within: Span): FigureMention[] {
  const words = readWords(text, within);
  const found: FigureMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const amount = readAmount(words, i);
    if (amount === null) continue;
    const before = readPrecisionBefore(words, amount.start);
    const after = readPrecisionAfter(words, amount.end);
    const end = after?.end ?? amount.end;
    found.push({
      span: [words[before.start]!.start, words[end - 1]!.end],
      value: amount.value,
      unit: amount.unit,
      precision: after?.precision ?? amount.precision ?? before.precision,
    });
    i = end - 1;
  }
  return found;
}

function readAmount(words: readonly Word[], at: number): Amount | null {
  return readMoney(words, at) ?? readRating(words, at) ?? readPercent(words, at) ?? readCount(words, at);
}

/** "$1.8 billion", "US$5m", "USD 5 million", "five million euros", "50 cents" is left alone. */
function readMoney(words: readonly Word[], at: number): Amount | null {
  const word = words[at]!;
  const sign = CURRENCY_SIGNS.get(word.text);
  if (sign !== undefined) {
    const number = readNumber(words, at + 1);
    if (number === null || !number.digits || words[at + 1]!.start !== word.end) return null;
    const prefix = words[at - 1];
    const country = prefix?.end === word.start ? CURRENCY_CODES.get(prefix.lower.replaceAll('.', '')) : undefined;
    return {
      start: country === undefined ? at : at - 1,
      end: skipMoneyName(words, number.end),
      value: number.value,
      unit: country ?? sign,
    };
  }
  const code =
    word.text.length === 3 && word.text === word.text.toUpperCase() ? CURRENCY_CODES.get(word.lower) : undefined;
  if (code !== undefined) {
    const number = readNumber(words, at + 1);
    return number === null || !number.digits ? null : { start: at, end: number.end, value: number.value, unit: code };
  }
  const number = readNumber(words, at);
  const name = number === null ? undefined : CURRENCY_NAMES.get(words[skipCountry(words, number.end)]?.lower ?? '');
  if (number === null || name === undefined || number.suffix !== '') return null;
  return { start: at, end: skipCountry(words, number.end) + 1, value: number.value, unit: name };
}

/** "$5 million dollars" says it twice. */
function skipMoneyName(words: readonly Word[], at: number): number {
  return CURRENCY_NAMES.has(words[at]?.lower ?? '') ? at + 1 : at;
}

/** "5 million U.S. dollars" */
function skipCountry(words: readonly Word[], at: number): number {
  if (!/^(?:u\.?s|american)$/.test(words[at]?.lower ?? '')) return at;
  return words[at + 1]?.text === '.' ? at + 2 : at + 1;
}

/** "95%", "95 percent", "95 per cent", "three percentage points". */
function readPercent(words: readonly Word[], at: number): Amount | null {
  const number = readNumber(words, at);
  if (number === null || number.suffix !== '') return null;
  const [word, next] = [words[number.end]?.lower ?? '', words[number.end + 1]?.lower ?? ''];
  const amount = { start: at, value: number.value, unit: 'percent' };
  if (word === '%' || word === 'percent' || word === 'pct') return { ...amount, end: number.end + 1 };
  if (word === 'per' && next === 'cent') return { ...amount, end: number.end + 2 };
  if (word === 'percentage' && next.startsWith('point'))
    return { ...amount, end: number.end + 2, unit: 'percentage points' };
  return null;
}

/** "9,500 satellites", "32 internet domains", "480km"; small numbers in words too, but for "one". */
function readCount(words: readonly Word[], at: number): Amount | null {
  const number = readNumber(words, at);
  if (number === null || isLabel(words, at, number)) return null;
  const amount = { start: at, value: number.value };
  if (number.suffix !== '') {
    return IRREGULAR_PLURALS.has(number.suffix) ? { ...amount, end: number.end, unit: number.suffix } : null;
  }
  const inside = readPrecisionAfter(words, number.end);
  const noun = readCountedNoun(words, inside?.end ?? number.end);
  if (noun === null) return null;
  // "two years ago", "41 years old": a time or an age.
  const isTime = TIME_UNITS.has(noun.unit);
  if (
    isTime &&
    (AWAY.test(words[noun.end]?.lower ?? '') || /^(?:past|last|next|previous)$/.test(words[at - 1]?.lower ?? ''))
  ) {
    return null;
  }
  return inside === null ? { ...amount, ...noun } : { ...amount, ...noun, precision: inside.precision };
}

/** Whether a number is a year, a day of a month, a time of day, an ordinal label or part of a name. */
function isLabel(words: readonly Word[], at: number, number: NumberPhrase): boolean {
  const word = words[at]!;
  const [before, after] = [words[at - 1], words[number.end]];
  if (!number.digits) return word.lower === 'one' && number.end === at + 1;
  if (number.end === at + 1 && isYear(words, at)) return true;
  if (before !== undefined) {
    if (NUMBERED_THINGS.has(before.lower) || MONTHS.has(before.lower) || CURRENCY_SIGNS.has(before.text)) return true;
    if (before.text === '#' || (before.end === word.start && /[-/:.–§@]/.test(before.text))) return true;
    if (before.text === '.' && (MONTHS.has(words[at - 2]?.lower ?? '') || words[at - 2]?.lower === 'no')) return true;
    // "Apollo 11", "Studio 54": a name, where the number follows a capitalised word that opens no sentence.
    if (before.capital && before.isWord && at >= 2 && number.value < 1000 && !word.text.includes(',')) return true;
  }
  return (
    after !== undefined &&
    ((MONTHS.has(after.lower) && after.capital) ||
      CLOCK.test(after.lower) ||
      (after.text === ':' && after.start === words[number.end - 1]!.end))
  );
}

/** The noun after a number: the last plural of the run of words that follows it. */
function readCountedNoun(words: readonly Word[], at: number): { end: number; unit: string } | null {
  let found: { end: number; unit: string } | null = null;
  for (let i = at; i < at + LONGEST_NOUN_PHRASE + 1; i++) {
    const word = words[i];
    if (word === undefined || !word.isWord || PHRASE_ENDS.has(word.lower)) break;
    if (/^\d/.test(word.text)) break;
    if (isPlural(word))
      found = {
        end: i + 1,
        unit: words
          .slice(at, i + 1)
          .map((w) => w.lower)
          .join(' '),
      };
    else if (found !== null) break;
  }
  return found;
}

function isPlural(word: Word): boolean {
  if (IRREGULAR_PLURALS.has(word.lower)) return true;
  return /[a-z]s$/.test(word.lower) && !/(?:ss|us|is|['’]s)$/.test(word.lower) && !NOT_COUNTED.has(word.lower);
}
