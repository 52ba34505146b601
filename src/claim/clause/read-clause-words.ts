import type { Span } from '../../model/span.ts';
import { findTokens } from '../../text/find-tokens.ts';
import { isFinite } from './is-verb.ts';

/** A word or mark, ready for the splitting of clauses. */
export interface ClauseWord {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
  readonly capital: boolean;
  /** A verb that can carry a clause; false after "to" and after a determiner. */
  readonly finite: boolean;
}

const BEFORE_NOUN = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'to',
  'of',
  'this',
  'these',
  'those',
  'one',
  'some',
  'any',
  'no',
  'each',
  'every',
  'many',
  'several',
]);

/** After these "may" is a month. */
const BEFORE_MONTH = new Set(['of', 'in', 'since', 'until', 'by', 'last', 'early', 'late', 'mid', 'between']);

/**
 * Reads a stretch of text, in UTF-16 code units.
 * @param holes words of these stretches are passed over, as if they were not there
 */
export function readClauseWords(text: string, within: Span, holes: readonly Span[] = []): ClauseWord[] {
  const words: ClauseWord[] = [];
  let before = '';
  for (const token of findTokens(text, within)) {
    if (holes.some(([start, end]) => token.start < end && token.end > start)) {
      continue;
    }
    const raw = text.slice(token.start, token.end);
    const lower = raw.toLowerCase().replaceAll('’', "'");
    words.push({
      lower,
      start: token.start,
      end: token.end,
      word: token.word,
      capital: /^\p{Lu}/u.test(raw),
      finite:
        token.word &&
        !BEFORE_NOUN.has(before) &&
        !(lower === 'may' && BEFORE_MONTH.has(before)) &&
        (before === '' || !/^\p{Lu}/u.test(raw)) &&
        isFinite(lower),
    });
    before = lower;
  }
  return words;
}
