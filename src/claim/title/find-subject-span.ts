import type { Span } from '../../model/span.ts';
import type { ClauseWord } from '../clause/read-clause-words.ts';
import { isAuxiliary, isVerb } from '../clause/is-verb.ts';
import { readClauseWords } from '../clause/read-clause-words.ts';
import { isFinite } from './has-verb.ts';

const BOUNDARY =
  /^(?:that|which|who|whom|whose|whether|if|because|while|although|though|but|when|where|after|before|as|since|so|than)$/;
const MARK = /^[,;:—–“”"()]$/;
const ADVERB = /^(?:also|then|now|still|later|again|often|never|not|once|already|just|only|even|soon|\p{Ll}+ly)$/u;
const PREPOSITION =
  /^(?:of|in|on|at|to|from|by|with|for|into|over|under|about|through|against|between|among|without|like)$/;
const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|some|any|many|several|two|three)$/;
const LONGEST = 14;
const LONGEST_NOUN = 7;

/**
 * The words that are the subject of the verb before a place: for "Halden met a clerk and [asked him for help]" "Halden".
 * @param from where the sentence begins, `start` where the clause without a subject does; UTF-16 code units
 * @returns null where no verb before has a plain subject
 */
export function findSubjectSpan(text: string, from: number, start: number): Span | null {
  const words = readWordsBefore(text, from, start);
  for (let i = words.length - 1; i > 0; i--) {
    if (!words[i]!.finite) continue;
    // The verb with its auxiliaries and adverbs: "has reportedly been".
    let first = i;
    while (
      first > 0 &&
      (words[first - 1]!.finite ||
        ADVERB.test(words[first - 1]!.lower) ||
        /^be(?:en|ing)?$/.test(words[first - 1]!.lower))
    )
      first -= 1;
    const link = words[first - 1];
    if (link !== undefined && /^(?:which|who|that)$/.test(link.lower)) return findAntecedent(text, from, link.start);
    const subject = readSubject(words, first);
    if (subject !== null) return subject;
    i = first;
  }
  return null;
}

/** The words before a place; pasts that no list of verbs holds count as verbs too. */
function readWordsBefore(text: string, from: number, start: number): ClauseWord[] {
  const words = readClauseWords(text, [from, start]);
  return words.map((word, i) =>
    !word.finite &&
    word.word &&
    !word.capital &&
    isFinite(word.lower) &&
    !DETERMINER.test(words[i - 1]?.lower ?? '') &&
    !PREPOSITION.test(words[i - 1]?.lower ?? '')
      ? { ...word, finite: true }
      : word,
  );
}

function readSubject(words: readonly ClauseWord[], verb: number): Span | null {
  let end = verb;
  // "Halden, a pilot, met": the apposition goes.
  if (words[end - 1]?.lower === ',') {
    let comma = end - 2;
    while (comma >= 0 && words[comma]!.lower !== ',') comma -= 1;
    if (comma < 1) return null;
    end = comma;
  }
  let start = end;
  while (start > 0 && end - start < LONGEST + 1) {
    const word = words[start - 1]!;
    // "many of the probes opened in 2024": a participle inside the subject is no verb of it.
    const isReduced = word.lower.endsWith('ed') && start < end && PREPOSITION.test(words[start]!.lower);
    if (MARK.test(word.lower) || BOUNDARY.test(word.lower) || (word.finite && !isReduced)) break;
    start -= 1;
  }
  while (start < end && (/^(?:and|or|yet|nor)$/.test(words[start]!.lower) || ADVERB.test(words[start]!.lower)))
    start += 1;
  if (start >= end || end - start > LONGEST || PREPOSITION.test(words[start]!.lower)) return null;
  const opening = words[start]!.lower;
  if (opening.endsWith('ing') && isVerb(opening)) return null;
  return [words[start]!.start, words[end - 1]!.end];
}

/**
 * The subject right before a verb, with nothing but auxiliaries and adverbs between: for "Northline has reportedly [sold its ships]"
 * "Northline". So a clause is cut where an adverb attributes it.
 */
export function findSubjectBeside(text: string, from: number, start: number): Span | null {
  const words = readWordsBefore(text, from, start);
  let end = words.length;
  while (end > 0 && (isAuxiliary(words[end - 1]!.lower) || ADVERB.test(words[end - 1]!.lower))) end -= 1;
  return readSubject(words, end);
}

/**
 * The noun that a relative clause is about: the last run of words before it, from its determiner on.
 * @param from where the sentence begins, `start` where "who" or "which" stands
 */
export function findAntecedent(text: string, from: number, start: number): Span | null {
  const words = readClauseWords(text, [from, start]);
  let end = words.length;
  while (end > 0 && words[end - 1]!.lower === ',') end -= 1;
  let first = end;
  while (first > 0 && end - first < LONGEST_NOUN) {
    const word = words[first - 1]!;
    // "a fleet of boats" is one noun; any other preposition ends it.
    const isOf = word.lower === 'of';
    if (MARK.test(word.lower) || BOUNDARY.test(word.lower) || (PREPOSITION.test(word.lower) && !isOf) || word.finite)
      break;
    first -= 1;
    if (DETERMINER.test(word.lower) && words[first - 1]?.lower !== 'of') break;
  }
  while (first < end && words[first]!.lower === 'of') first += 1;
  while (first < end && /^(?:and|or)$/.test(words[first]!.lower)) first += 1;
  return first >= end ? null : [words[first]!.start, words[end - 1]!.end];
}
