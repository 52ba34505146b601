import { CUE_TABLE } from '../cue/cue-table.ts';
import { NOUN_CUE_STANCES } from '../cue/noun-cue-stances.ts';
import type { Found } from '../found.ts';
import { spanOf } from '../found.ts';
import type { Item } from '../line.ts';
import { findContentEnd } from '../phrase/find-content.ts';
import {
  isAdverb,
  isAuxiliary,
  isCut,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isOpener,
  isPossessive,
} from '../phrase/word-class.ts';

const OWNERS = new Set(['his', 'her', 'their', 'its', 'my', 'our']);
/** Nouns whose "for", "of" or "about" leads to what is asked or said. */
const LEADS: Readonly<Record<string, ReadonlySet<string>>> = {
  for: new Set([
    'call',
    'calls',
    'demand',
    'demands',
    'request',
    'requests',
    'appeal',
    'appeals',
    'plan',
    'plans',
    'proposal',
  ]),
  of: new Set([
    'accusation',
    'accusations',
    'allegation',
    'allegations',
    'criticism',
    'denial',
    'denials',
    'charges',
    'complaints',
    'rejection',
    'warning',
    'warnings',
    'fear',
    'fears',
  ]),
  about: new Set([
    'concern',
    'concerns',
    'question',
    'questions',
    'comment',
    'comments',
    'remark',
    'remarks',
    'claim',
    'claims',
    'fear',
    'fears',
    'complaints',
    'warning',
    'warnings',
    'criticism',
  ]),
  on: new Set(['comments', 'remarks', 'attack', 'attacks']),
};
/** Nouns followed by an infinitive: "her vow to leave". */
const INFINITIVES = new Set([
  'vow',
  'vows',
  'pledge',
  'pledges',
  'promise',
  'promises',
  'threat',
  'threats',
  'refusal',
  'decision',
  'calls',
  'call',
  'request',
  'offer',
  'plan',
  'plans',
  'demand',
  'demands',
  'request',
  'requests',
  'proposal',
  'appeal',
]);

/** Statements in a noun: "Holm's claim that", "calls for an inquiry", "her refusal to leave". Source is the owner, where one is named. */
export function readNoun(items: readonly Item[], at: number): Found | null {
  const item = items[at];
  if (item?.kind !== 'word' || item.capital) return null;
  const stance = NOUN_CUE_STANCES.get(item.lower);
  if (stance === undefined) return null;
  const next = items[at + 1]?.lower ?? '';
  const lead = LEADS[next]?.has(item.lower) === true;
  const infinitive = next === 'to' && INFINITIVES.has(item.lower);
  let that = next === 'that' ? at + 1 : -1;
  // "the ministry's warning in May that": a circumstance between.
  if (that < 0 && !lead && !infinitive) {
    for (let on = at + 1; on < Math.min(items.length, at + 6); on += 1) {
      if (items[on]?.kind !== 'word' || isFiniteVerb(items[on]) || CUE_TABLE.has(items[on]?.lower ?? '')) break;
      if (items[on]?.lower === 'that') {
        that = on;
        break;
      }
    }
  }
  if (that < 0 && !lead && !infinitive) return null;
  // "attacks that killed": a relative clause says nothing.
  if (that > 0 && (isFiniteVerb(items[that + 1]) || isAdverb(items[that + 1]))) return null;
  const owner = findOwner(items, at);
  // "voiced concern that": the verb has said it already.
  if (owner === null && at === 0) return null;
  // Without an owner, only a clause makes the noun a statement.
  if (owner === null && (that < 0 || (items[at - 1] !== undefined && items[at - 1]?.lower === 'that'))) return null;
  const from = that > 0 ? that : infinitive ? at + 1 : at + 2;
  const end = findNounContentEnd(items, from, that > 0);
  if (end <= from) return null;
  return {
    source: owner === null ? [] : spanOf(items, owner.from, owner.to),
    cue: spanOf(items, at, lead ? at + 2 : at + 1),
    content: spanOf(items, from, end),
    by: 'noun',
    speaks: false,
    open: false,
  };
}

/** What a noun holds ends with its clause: at a comma, or at the sentence's own verb. */
function findNounContentEnd(items: readonly Item[], from: number, clause: boolean): number {
  const end = findContentEnd(items, from);
  for (let at = from; at < end; at += 1)
    if (
      isMark(items[at], ',') ||
      isCut(items[at]) ||
      (!clause && at > from && (isAuxiliary(items[at]) || (items[at]?.kind === 'quote' && at > from + 1)))
    )
      return at;
  return end;
}

/** "Holm's", "the ministry's", "her" before the noun, with at most two words between. */
function findOwner(items: readonly Item[], noun: number): { from: number; to: number } | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at -= 1) {
    const item = items[at];
    if (item?.kind !== 'word' || isFiniteVerb(item)) return null;
    if (OWNERS.has(item.lower)) return { from: at, to: at + 1 };
    if (isPossessive(item)) {
      let from = at;
      while (from > 0) {
        const before = items[from - 1];
        if (before?.kind !== 'word' || isOpener(before) || isFiniteVerb(before)) break;
        if (isDeterminer(before)) {
          from -= 1;
          break;
        }
        if (!before.capital && !(items[from]?.capital === false && at - from < 4)) break;
        from -= 1;
      }
      return { from, to: at + 1 };
    }
  }
  return null;
}
