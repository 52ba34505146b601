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
]);

/** Reads a stretch of text, in UTF-16 code units. */
export function readClauseWords(text: string, within: Span): ClauseWord[] {
  const words: ClauseWord[] = [];
  let before = '';
  for (const token of findTokens(text, within)) {
    const raw = text.slice(token.start, token.end);
    const lower = raw.toLowerCase().replaceAll('’', "'");
    words.push({
      lower,
      start: token.start,
      end: token.end,
      word: token.word,
      capital: /^\p{Lu}/u.test(raw),
      finite: token.word && !BEFORE_NOUN.has(before) && (before === '' || !/^\p{Lu}/u.test(raw)) && isFinite(lower),
    });
    before = lower;
  }
  return words;
}
