import { findCue } from '../cue/find-cue.ts';
import type { Item } from '../line.ts';
import type { Phrase } from './find-subject.ts';
import {
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isObjectPronoun,
  isPersonalPronoun,
  isPossessive,
  isPreposition,
  isTime,
} from './word-class.ts';

/**
 * Where the words after a verb stop being what was said: the sentence's end, a dash, ", according to", a participle that
 * adds more ("adding"), or a second verb of saying with the same subject ("and called").
 * @param from first item of the content
 * @param own tense words of the verb do not matter; `limit` is the last item that may belong, exclusive
 */
export function findContentEnd(items: readonly Item[], from: number, limit = items.length): number {
  let at = from;
  while (at < limit) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind === 'mark') {
      if (item.lower === ';' && at > from) break;
      if ((item.lower === '—' || item.lower === '–') && !dashCloses(items, from, at, limit)) break;
      if (item.lower === '-' && items[at - 1]?.end !== item.start && items[at + 1]?.start !== item.end) break;
      if (item.lower === ',' && endsAtComma(items, at)) break;
      if (item.lower === ')' && !opensBracket(items, from, at)) break;
    } else if (item.kind === 'quote') {
      // “…,” insisting: the comma stands inside the marks.
      if (items[at + 1]?.lower.endsWith('ing') === true && findCue(items, at + 1)?.voice === 'participle') {
        at += 1;
        break;
      }
    } else {
      if (item.lower === 'according' && items[at + 1]?.lower === 'to') break;
      if ((item.lower === 'and' || item.lower === 'but') && at > from && sharesVerb(items, at)) break;
    }
    at += 1;
  }
  while (at > from && items[at - 1]?.kind === 'mark' && !"])%’'".includes(items[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

/** A dash that another one closes only interrupts. True for either of the pair. */
function dashCloses(items: readonly Item[], from: number, at: number, limit: number): boolean {
  for (let next = at + 1; next < Math.min(limit, at + 30); next += 1)
    if (items[next]?.lower === items[at]?.lower) return true;
  for (let back = at - 1; back >= Math.max(from, at - 30); back -= 1)
    if (items[back]?.lower === items[at]?.lower) return true;
  return false;
}

function opensBracket(items: readonly Item[], from: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 40); back -= 1) if (items[back]?.lower === '(') return true;
  return false;
}

function endsAtComma(items: readonly Item[], comma: number): boolean {
  const next = items[comma + 1];
  if (next === undefined) return true;
  if (next.lower === 'according' && items[comma + 2]?.lower === 'to') return true;
  if (next.lower === 'but' || next.lower === 'and')
    return sharesVerb(items, comma + 1) || opensStatement(items, comma + 2);
  if (next.lower === 'while' || next.lower === 'although' || next.lower === 'though')
    return opensStatement(items, comma + 2);
  if (next.lower === 'as' && findAsClause(items, comma + 1)) return true;
  let at = comma + 1;
  while (isAdverb(items[at])) at += 1;
  if (items[at]?.lower.endsWith('ing') === true) return findCue(items, at)?.voice === 'participle';
  return false;
}

/** ", and a few lawmakers have called for": a second statement with a subject and verb of its own. */
function opensStatement(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 10); at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    if (!isFiniteVerb(item)) continue;
    let verb = at;
    while (verb < at + 4 && (isAuxiliary(items[verb]) || isAdverb(items[verb]))) verb += 1;
    const cue = at > from ? findCue(items, verb) : null;
    return cue !== null && cue.voice === 'finite' && /[cp]|for|on/.test(cue.form.frames + cue.form.particles.join(' '));
  }
  return false;
}

/** ", as the Courier reported". */
function findAsClause(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < Math.min(items.length, at + 9); next += 1) {
    if (isMark(items[next], ',')) return false;
    const cue = findCue(items, next);
    if (cue !== null) return cue.voice === 'finite' && cue.form.frames.includes('c');
  }
  return false;
}

/** "and called", "but later declined": a second verb of saying without a subject of its own. */
function sharesVerb(items: readonly Item[], joiner: number): boolean {
  let at = joiner + 1;
  while (at < joiner + 5 && (isAdverb(items[at]) || isAuxiliary(items[at]) || items[at]?.lower === 'then')) at += 1;
  const cue = findCue(items, at);
  if (cue === null || cue.voice === 'passive') return false;
  if (at === joiner + 1 && !cue.form.tenses.has('past')) return false;
  return cue.voice === 'finite';
}

/**
 * The person addressed, right after "told", "urged", "asked": one noun phrase.
 * @returns the first item after it; `from` itself where nobody is addressed
 */
export function skipAddressee(items: readonly Item[], from: number): number {
  const first = items[from];
  if (first?.kind !== 'word') return from;
  if (first.lower === 'that' || first.lower === 'to' || first.lower === 'about' || first.lower === 'for') return from;
  if (isObjectPronoun(first)) return from + 1;
  if (isPersonalPronoun(first)) return from;
  let at = from;
  if (isDeterminer(first)) at += 1;
  while (at < items.length) {
    const item = items[at];
    if (item === undefined || item.kind === 'quote') break;
    if (item.kind === 'mark') {
      if ('.’&-'.includes(item.lower) || isMark(item, '(')) {
        if (isMark(item, '(')) {
          while (at < items.length && !isMark(items[at], ')')) at += 1;
        }
        at += 1;
        continue;
      }
      break;
    }
    if (item.lower === 'that' || item.lower === 'to' || isPersonalPronoun(item) || isTime(item)) break;
    if (item.lower === 'not' || item.lower === 'about' || item.lower === 'whether' || item.lower === 'if') break;
    if (
      at > from &&
      (isDeterminer(item) || isAuxiliary(item)) &&
      !isPreposition(items[at - 1]) &&
      !isJoiner(items[at - 1])
    )
      break;
    if (
      at > from &&
      item.capital &&
      items[at - 1]?.capital === false &&
      items[at - 1]?.kind === 'word' &&
      !isPreposition(items[at - 1]) &&
      !isJoiner(items[at - 1]) &&
      !isPossessive(items[at - 1]) &&
      !isDeterminer(items[at - 1])
    )
      break;
    if (
      isPreposition(item) &&
      item.lower !== 'of' &&
      item.lower !== 'from' &&
      item.lower !== 'at' &&
      item.lower !== 'in' &&
      item.lower !== 'with'
    )
      break;
    at += 1;
  }
  return at;
}

const isJoiner = (item: Item | undefined): boolean =>
  item?.lower === 'and' || item?.lower === 'or' || item?.lower === '’s';

const OCCASIONS = new Set([
  'statement',
  'interview',
  'letter',
  'email',
  'e-mail',
  'tweet',
  'speech',
  'memo',
  'release',
  'post',
  'filing',
  'report',
]);

/** "in a statement" right after the verb, which counts as part of it. Returns the first item after, or `from`. */
export function skipOccasion(items: readonly Item[], from: number): number {
  if (items[from]?.lower !== 'in' && items[from]?.lower !== 'on' && items[from]?.lower !== 'via') return from;
  if (items[from + 1]?.lower !== 'a' && items[from + 1]?.lower !== 'an')
    return items[from + 1]?.lower === 'twitter' || items[from + 1]?.lower === 'facebook' ? from + 2 : from;
  for (let at = from + 2; at < from + 5; at += 1) {
    if (items[at]?.kind !== 'word') return from;
    if (OCCASIONS.has(items[at]?.lower ?? '')) return at + 1;
  }
  return from;
}

/** Circumstances between the verb and what it reports: "on Tuesday", "of the plan", "to reporters in Lund". */
export function skipCircumstances(items: readonly Item[], from: number): Phrase {
  let at = from;
  const first = items[at];
  // "testified, for instance, that".
  if (isMark(first, ',')) {
    for (let comma = at + 1; comma < Math.min(items.length, at + 8); comma += 1) {
      if (isMark(items[comma], ','))
        return items[comma + 1]?.lower === 'that' ? { from, to: comma + 1 } : { from, to: from };
    }
    return { from, to: from };
  }
  if (!isPreposition(first) && !isTime(first) && !isAdverb(first)) return { from, to: from };
  if (first?.lower === 'that') return { from, to: from };
  while (at < Math.min(items.length, from + 25)) {
    const item = items[at];
    if (item === undefined || item.kind === 'quote' || isMark(item, ',') || isMark(item, ':') || isMark(item, '—'))
      return { from, to: at };
    if (item.lower === 'that' && at > from) return { from, to: at };
    if (item.kind === 'mark' && item.lower === '.' && at === items.length - 1) return { from, to: at };
    if (at > from && isPersonalPronoun(item)) return { from, to: at };
    at += 1;
  }
  // Only time words: "said Tuesday the plan".
  let end = from;
  while (
    isTime(items[end]) ||
    isAdverb(items[end]) ||
    (isPreposition(items[end]) && isTime(items[end + 1])) ||
    items[end]?.lower === 'night' ||
    items[end]?.lower === 'morning' ||
    items[end]?.lower === 'week' ||
    items[end]?.lower === 'month' ||
    items[end]?.lower === 'year' ||
    items[end]?.lower === 'afternoon'
  )
    end += 1;
  return { from, to: end };
}
