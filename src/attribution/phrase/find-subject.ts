import { IRREGULAR_VERBS } from '../../lexicon/irregular-verbs.ts';
import { PERSON_ROLES } from '../../lexicon/roles.ts';
import { ANONYMOUS_SOURCES, MEDIA_SOURCES, ROLE_SOURCES } from '../../lexicon/source-nouns.ts';
import { TITLES } from '../../lexicon/titles.ts';
import type { Item } from '../line.ts';
import {
  isAdverb,
  isCut,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isOpener,
  isPersonalPronoun,
  isPossessive,
  isPreposition,
  isTime,
} from './word-class.ts';

/** Items from `from` up to, not including, `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** The longest subject worth looking for, in items: past that a reader has lost it too. */
const REACH = 60;

const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'where']);
const JOINERS = new Set(['and', 'or']);
/** "leading some officials to argue": the officials argue. */
const CAUSES = new Set(['leading', 'prompting', 'causing', 'forcing', 'pushing', 'moving', 'citing']);
const PARTICIPLES = new Set(IRREGULAR_VERBS.filter((row) => row[1] !== row[2]).map((row) => row[2]));
const INVERTED = new Set([
  'do',
  'does',
  'did',
  'would',
  'could',
  'can',
  'will',
  'should',
  'have',
  'has',
  'don’t',
  'didn’t',
  'doesn’t',
]);
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'their', 'strict', 'no']);
const BARE_RELATIVE = new Set(['a', 'an', 'the', 'what', 'something']);
const POSTS = new Set([...ROLE_SOURCES, ...MEDIA_SOURCES, ...ANONYMOUS_SOURCES, ...PERSON_ROLES, ...TITLES]);
const NEVER_SUBJECT = new Set(['there', 'here', 'that', 'which', 'what', 'it’s', 'that’s', 'to', 'not']);

/** Looks left of a verb inside a subject for "who" or "which" that would make the verb part of a relative clause. */
function findRelative(items: readonly Item[], verb: number): number {
  for (let at = verb - 1; at > Math.max(0, verb - 12); at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind !== 'word') return -1;
    if (RELATIVE.has(item.lower)) return isFiniteVerb(items[at - 1]) || items[at - 1]?.kind !== 'word' ? -1 : at;
  }
  return -1;
}

/** True where a clause with a verb of its own stands left of a joining word: then what follows is a clause too. */
function joinsClauses(items: readonly Item[], joiner: number): boolean {
  if (isPersonalPronoun(items[joiner + 1])) return true;
  for (let at = joiner - 1; at >= Math.max(0, joiner - 25); at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quote' || isMark(item, ',') || isCut(item)) return false;
    if (isOpener(item)) return false;
    if (isFiniteVerb(item) && !isReduced(items, at)) return true;
  }
  return false;
}

/** "officials briefed on the matter": a participle that describes, not a verb that tells. */
function isReduced(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || !(item.lower.endsWith('ed') || PARTICIPLES.has(item.lower))) return false;
  const before = items[at - 1];
  const after = items[at + 1];
  if (after?.lower === 'by' || isDeterminer(before)) return true;
  // "Reid voted in Nevada" tells; "officials briefed on the matter" describes.
  if (isPreposition(after) || isTime(after))
    return (
      before?.kind === 'word' &&
      (!before.capital || (at === 1 && POSTS.has(before.lower))) &&
      !isPersonalPronoun(before)
    );
  return after?.kind === 'word' && before?.kind === 'mark' && !isMark(before, '.');
}

/** "Following a report, A and B": the first comma closes an opening phrase and is not one of a list. */
function opensWithPhrase(items: readonly Item[], comma: number): boolean {
  const first = items[0];
  if (
    !isPreposition(first) &&
    !isOpener(first) &&
    first?.lower.endsWith('ing') !== true &&
    first?.lower.endsWith('ed') !== true
  )
    return false;
  for (let at = comma - 1; at > 0; at -= 1) if (isMark(items[at], ',')) return false;
  return true;
}

/** Walks left over one noun phrase that ends before `to`. */
function walkLeft(items: readonly Item[], to: number): number {
  let from = to;
  let joined = false;
  let at = to - 1;
  while (at >= Math.max(0, to - REACH)) {
    const item = items[at];
    if (item === undefined || item.kind === 'quote') break;
    if (item.kind === 'mark') {
      if (item.lower === ')' || item.lower === ']') {
        const opening = item.lower === ')' ? '(' : '[';
        let back = at - 1;
        while (back >= Math.max(0, at - 15) && items[back]?.lower !== opening) back -= 1;
        if (items[back]?.lower !== opening) break;
        from = back;
        at = back - 1;
        continue;
      }
      if (item.lower === ',') {
        // "A, B and C": a list of names.
        if (
          joined &&
          items[at - 1]?.capital === true &&
          items[at + 1]?.capital === true &&
          !opensWithPhrase(items, at)
        ) {
          at -= 1;
          continue;
        }
        break;
      }
      if (".’'&$%/-#@".includes(item.lower)) {
        if (item.lower === '-' && items[at - 1]?.end !== item.start) break;
        from = at;
        at -= 1;
        continue;
      }
      break;
    }
    if (isPersonalPronoun(item)) {
      if (from === to) from = at;
      break;
    }
    if (isFiniteVerb(item)) {
      const relative = findRelative(items, at);
      if (relative > 0) {
        from = relative;
        at = relative - 1;
        continue;
      }
      if (!isReduced(items, at)) break;
    } else if (isOpener(item)) {
      if (at === to - 1 && (item.lower === 'who' || item.lower === 'which' || item.lower === 'that')) return at;
      break;
    } else if (JOINERS.has(item.lower)) {
      if (joinsClauses(items, at)) break;
      joined = true;
    }
    from = at;
    at -= 1;
  }
  while (
    from < to &&
    (JOINERS.has(items[from]?.lower ?? '') ||
      (isAdverb(items[from]) && items[from]?.capital !== true) ||
      items[from]?.kind === 'mark')
  )
    from += 1;
  if (isPreposition(items[from]) && isTime(items[from + 1])) from += 2;
  return from;
}

const AGE_OR_STATE = /^(?:\d{2}|\d{4}|[a-z]{2,6}|[a-z]\.[a-z]|[dri]-[a-z.]+)$/;

/**
 * The subject of a verb that stands right after it: a noun phrase with its brackets, appositions and relative clauses.
 * @param cue index of the first item of the verb with its auxiliaries and adverbs
 * @returns the items of the subject, or null where none stands there
 */
export function findSubject(items: readonly Item[], cue: number): Phrase | null {
  let to = cue;
  if (!isMark(items[cue - 1], ',')) {
    const from = walkLeft(items, to);
    return accept(items, from, to);
  }
  // "X, the chairman of Y, said": back over the apposition to the name before its comma.
  let comma = cue - 2;
  while (comma >= Math.max(0, cue - REACH) && !isMark(items[comma], ',') && items[comma]?.kind !== 'quote') comma -= 1;
  if (!isMark(items[comma], ',')) return null;
  to = comma;
  let from = walkLeft(items, to);
  for (let turn = 0; turn < 3 && from > 1 && isMark(items[from - 1], ','); turn += 1) {
    const first = items[from];
    const short = to - from <= 2 && AGE_OR_STATE.test(first?.lower ?? '');
    if (!short && !isDeterminer(first)) break;
    const back = walkLeft(items, from - 1);
    if (back >= from - 1 || items[back]?.capital !== true) break;
    from = back;
  }
  // "X, the chair of A, and Y, a member of B, said": joint speakers.
  if (JOINERS.has(items[from - 1]?.lower ?? '') && isMark(items[from - 2], ',')) {
    const joint = findSubject(items, from - 1);
    if (joint !== null && items[joint.from]?.capital === true && !hasVerb(items, joint)) from = joint.from;
  }
  return accept(items, from, cue - 1);
}

const hasVerb = (items: readonly Item[], phrase: Phrase): boolean => {
  for (let at = phrase.from; at < phrase.to; at += 1) if (isFiniteVerb(items[at]) && !isReduced(items, at)) return true;
  return false;
};

function accept(items: readonly Item[], from: number, to: number): Phrase | null {
  const first = items[from];
  if (from >= to || first === undefined) return null;
  if (to - from === 1 && NEVER_SUBJECT.has(first.lower) && first.lower !== 'that' && first.lower !== 'which')
    return null;
  if (isPreposition(first) && (!first.capital || from === 0)) return null;
  if (isOpener(first) && to - from > 1) return null;
  // "Do you know", "Would he say": a question tells nothing.
  if (isPersonalPronoun(first) && INVERTED.has(items[from - 1]?.lower ?? '')) return null;
  const end = items[to - 1];
  if (JOINERS.has(end?.lower ?? '') || (isDeterminer(end) && to - from > 1) || isPossessive(end)) return null;
  const start = afterBareRelative(items, CAUSES.has(first.lower) ? from + 1 : from, to);
  for (let at = start; at < to; at += 1)
    if (items[at]?.kind === 'word' && !isAdverb(items[at])) return lone(items, start, to);
  return null;
}

/** A lone article or adjective is no subject. */
const lone = (items: readonly Item[], from: number, to: number): Phrase | null =>
  to - from === 1 && ARTICLES.has(items[from]?.lower ?? '') ? null : { from, to };

/** "a move Lindby later dismissed": the subject is Lindby, and what it dismissed stands before it without "that". */
function afterBareRelative(items: readonly Item[], from: number, to: number): number {
  if (!BARE_RELATIVE.has(items[from]?.lower ?? '') || items[to - 1]?.capital !== true) return from;
  let name = to - 1;
  while (name > from && items[name - 1]?.capital === true) name -= 1;
  const before = items[name - 1];
  if (
    before?.kind !== 'word' ||
    name - 1 <= from ||
    isDeterminer(before) ||
    isPossessive(before) ||
    isPreposition(before) ||
    JOINERS.has(before.lower)
  )
    return from;
  return POSTS.has(before.lower) || before.lower.endsWith('ing') || before.lower.includes('-') ? from : name;
}

/**
 * The subject of the sentence's main clause, for verbs that share it: "X left the room and said", "X agreed, adding".
 * @param before the subject must stand left of this item
 */
export function findSharedSubject(items: readonly Item[], before: number): Phrase | null {
  let from = 0;
  const first = items[0];
  if (isPreposition(first) || isOpener(first) || (first?.lower.endsWith('ing') ?? false) || isAdverb(first)) {
    const comma = items.findIndex((item, at) => at < before && isMark(item, ','));
    if (comma > 0 && comma < before - 1) from = comma + 1;
    else if (isAdverb(first)) from = 1;
    else return null;
  }
  while (
    from < before &&
    (items[from]?.kind === 'mark' || JOINERS.has(items[from]?.lower ?? '') || items[from]?.lower === 'but')
  )
    from += 1;
  if (isPersonalPronoun(items[from])) return { from, to: from + 1 };
  let to = from;
  while (to < before) {
    const item = items[to];
    if (item === undefined || item.kind === 'quote' || isMark(item, ',') || isCut(item)) break;
    if (to > from && isFiniteVerb(item) && !isReduced(items, to)) break;
    if (to > from && isAdverb(item) && isFiniteVerb(items[to + 1])) break;
    // After a name, the first small word that is no joiner is the verb.
    if (
      to > from &&
      items[to - 1]?.capital === true &&
      item.kind === 'word' &&
      !item.capital &&
      !isPreposition(item) &&
      !JOINERS.has(item.lower) &&
      !isDeterminer(item)
    ) {
      if (item.lower.endsWith('s') || item.lower.endsWith('t') || item.lower.endsWith('w')) break;
    }
    to += 1;
  }
  return accept(items, from, to);
}
