import type { Item } from '../line.ts';
import type { Phrase } from './find-subject.ts';
import { isCut, isDeterminer, isFiniteVerb, isMark, isPersonalPronoun, isPreposition, isTime } from './word-class.ts';

/** A possessive after a comma opens a clause far more often than an apposition. */
const OWNERS = new Set([
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'there',
  'this',
  'these',
  'those',
  'that',
  'most',
  'many',
  'some',
  'all',
]);

const CIRCUMSTANCE = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'when',
  'as',
  'while',
  'by',
  'last',
  'earlier',
  'about',
]);

/**
 * The source that follows its verb: `"…," said Jo March, a councillor.` It runs over appositions and relative clauses
 * to the end of the sentence, a following quotation, or a circumstance ("in a statement", "on Tuesday").
 * @param from index of the first item after the verb
 */
export function findInvertedSubject(items: readonly Item[], from: number): Phrase | null {
  const first = items[from];
  if (first?.kind !== 'word') return null;
  if (!first.capital && !isDeterminer(first) && !isPersonalPronoun(first)) return null;
  if (isPersonalPronoun(first)) return { from, to: from + 1 };
  let to = from + 1;
  while (to < items.length) {
    const item = items[to];
    if (item === undefined || item.kind === 'quote' || isCut(item)) break;
    if (isMark(item, ',')) {
      const next = items[to + 1];
      if (next === undefined || next.kind === 'quote') break;
      if (CIRCUMSTANCE.has(next.lower) || isTime(next) || isPersonalPronoun(next)) break;
      if (next.lower === 'and' || next.lower === 'but' || next.lower.endsWith('ing') || OWNERS.has(next.lower)) break;
      // ", a councillor", ", who sits": the apposition belongs to the source; a clause with a verb of its own does not.
      if (next.lower !== 'who' && next.lower !== 'whose' && !/^\d+$/.test(next.lower) && !isApposition(items, to + 1))
        break;
    } else if (item.kind === 'word' && to > from + 1 && CIRCUMSTANCE.has(item.lower) && opensCircumstance(items, to))
      break;
    else if (isTime(item) && item.capital) break;
    to += 1;
  }
  while (to > from + 1 && items[to - 1]?.kind === 'mark' && !isMark(items[to - 1], ')')) to -= 1;
  return { from, to };
}

/** "former chairman of the board": no verb up to the next comma or the end, unless "who" leads to it. */
function isApposition(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 25); at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quote' || isMark(item, ',') || item.lower === 'who') return true;
    if (isFiniteVerb(item) && !(item.lower.endsWith('ed') && items[at + 1]?.lower === 'by')) return false;
  }
  return true;
}

const OCCASIONS = new Set([
  'statement',
  'interview',
  'speech',
  'letter',
  'email',
  'e-mail',
  'tweet',
  'post',
  'rally',
  'news',
  'press',
  'conference',
  'call',
  'memo',
  'debate',
  'briefing',
  'hearing',
]);

/** "in a statement", "on Tuesday", "at a rally": not "the mayor of a town in Ohio". */
function opensCircumstance(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? '';
  if (
    word === 'when' ||
    word === 'as' ||
    word === 'while' ||
    word === 'during' ||
    word === 'after' ||
    word === 'before' ||
    word === 'last' ||
    word === 'earlier'
  )
    return true;
  for (let next = at + 1; next < Math.min(items.length, at + 6); next += 1) {
    const item = items[next];
    if (item?.kind !== 'word' || (isPreposition(item) && next > at + 1)) return false;
    if (OCCASIONS.has(item.lower) || isTime(item)) return true;
  }
  return false;
}
