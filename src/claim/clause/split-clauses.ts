import { COORDINATORS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS } from '../../lexicon/clause-words.ts';
import type { Span } from '../../model/span.ts';
import { isFinite } from './is-verb.ts';
import { readClauseWords } from './read-clause-words.ts';
import type { ClauseWord } from './read-clause-words.ts';

const coordinators = new Set<string>(COORDINATORS);
const subordinators = new Set<string>(SUBORDINATORS);
const relatives = new Set<string>(RELATIVES);
const pronouns = new Set<string>(SUBJECT_PRONOUNS);
const CUTS = new Set([';', '—', '–', ':']);

/** Fewer words than this are no clause of their own. */
const SHORTEST = 3;
/** How far right of a joint its verb may stand, in words. */
const REACH = 9;

/** Number of words in [from, to). */
function countWords(words: readonly ClauseWord[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    count += words[i]!.word ? 1 : 0;
  }
  return count;
}

function hasFinite(words: readonly ClauseWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (words[i]!.finite) {
      return true;
    }
  }
  return false;
}

/** True for a dash, a semicolon, or a colon between words; "9:30" and "well-known" are none. */
function isCut(text: string, words: readonly ClauseWord[], i: number): boolean {
  const { lower, start, end } = words[i]!;
  if (CUTS.has(lower)) {
    return lower !== ':' || !/\d/u.test(text[end] ?? '');
  }
  return (
    lower === '-' && (text[start - 1] === ' ' || text[start - 1] === '-') && (text[end] === ' ' || text[end] === '-')
  );
}

/** Where the clause that a joint at `i` opens finds its verb; -1 where it has none near. */
function findVerbAfter(text: string, words: readonly ClauseWord[], i: number, reach: number): number {
  for (let j = i; j < words.length && j < i + reach; j++) {
    if (words[j]!.finite) {
      return j;
    }
    if (!words[j]!.word && (words[j]!.lower === ',' || isCut(text, words, j))) {
      return -1;
    }
  }
  return -1;
}

/** True where a new clause opens at word `i`. */
function opensClause(text: string, words: readonly ClauseWord[], i: number): boolean {
  const { lower } = words[i]!;
  const comma = words[i - 1]?.lower === ',';
  const next = words[i + 1];
  if (next === undefined) {
    return false;
  }
  if (coordinators.has(lower)) {
    if (next.finite || pronouns.has(next.lower) || (comma && isFinite(next.lower))) {
      return true;
    }
    if (lower === 'but' && comma) {
      return true;
    }
    return findVerbAfter(text, words, i + 1, comma ? REACH : 5) > 0;
  }
  if (subordinators.has(lower)) {
    return findVerbAfter(text, words, i + 1, REACH) > 0 || (comma && next.word && next.lower.endsWith('ing'));
  }
  if (relatives.has(lower)) {
    return comma || lower === 'who' || lower === 'whose';
  }
  if (comma) {
    return (lower.endsWith('ing') && lower.length > 4) || (pronouns.has(lower) && next.finite);
  }
  return false;
}

/**
 * Cuts one sentence, or a part of one, into clauses: at semicolons, colons and dashes, before joining words, relative and participial
 * clauses, where both sides can stand alone. Clauses are in order, do not overlap, and together hold every word.
 * @param within offsets in UTF-16 code units of `text`
 * @param holes stretches that interrupt it ("he is, they said, innocent") and are passed over
 */
export function splitClauses(text: string, within: Span, holes: readonly Span[] = []): Span[] {
  const words = readClauseWords(text, within, holes);
  if (words.length === 0) {
    return [];
  }
  const starts: number[] = [0];
  for (let i = 1; i < words.length; i++) {
    const from = starts.at(-1)!;
    const cut = isCut(text, words, i - 1);
    if (!cut && !opensClause(text, words, i)) {
      continue;
    }
    const left = countWords(words, from, i);
    if (left < SHORTEST || countWords(words, i, Math.min(words.length, i + SHORTEST + 4)) < SHORTEST) {
      continue;
    }
    if (cut || (hasFinite(words, from, i) && left > SHORTEST)) {
      starts.push(i);
    }
  }
  const clauses: Span[] = [];
  for (let k = 0; k < starts.length; k++) {
    const last = (starts[k + 1] ?? words.length) - 1;
    let end = last;
    while (end > starts[k]! && !words[end]!.word && /[,;:–—-]/u.test(words[end]!.lower)) {
      end--;
    }
    clauses.push([words[starts[k]!]!.start, words[end]!.end]);
  }
  return clauses;
}
