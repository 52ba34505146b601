import { ATTRIBUTING_ADVERBS } from '../../lexicon/hedges.ts';
import type { Found } from '../found.ts';
import { spanOf } from '../found.ts';
import type { Item } from '../line.ts';
import { findContentEnd } from '../phrase/find-content.ts';
import { isAuxiliary, isCut, isDeterminer, isFiniteVerb, isMark, isPreposition } from '../phrase/word-class.ts';
import { stanceNamed } from '../stance/stance-named.ts';

const adverbs = new Map(ATTRIBUTING_ADVERBS);
const BREAKS = new Set([
  'that',
  'because',
  'while',
  'although',
  'though',
  'whereas',
  'since',
  'after',
  'before',
  'if',
  'when',
  'whether',
  'as',
]);
/** How far back an adverb's clause may begin, in items. */
const REACH = 80;

/** "reportedly", "allegedly": somebody says the clause around it, and nobody is named. */
export function readAdverb(items: readonly Item[], at: number): Found | null {
  const item = items[at];
  if (item?.kind !== 'word') return null;
  const stance = adverbs.get(item.lower);
  if (stance === undefined) return null;
  let start = at;
  while (start > Math.max(0, at - REACH)) {
    const before = items[start - 1];
    if (before === undefined || isCut(before) || isMark(before, '(')) break;
    if (before.kind === 'word' && BREAKS.has(before.lower)) break;
    if (
      isMark(before, ',') &&
      (items[start]?.lower === 'and' ||
        items[start]?.lower === 'but' ||
        items[start]?.lower === 'who' ||
        items[start]?.lower === 'which')
    )
      break;
    start -= 1;
  }
  start = afterSubordinate(items, start, at);
  if (describes(items, start, at)) start = nounBefore(items, start, at);
  while (
    start < at &&
    (items[start]?.kind === 'mark' || items[start]?.lower === 'and' || items[start]?.lower === 'but')
  )
    start += 1;
  const end = findContentEnd(items, at + 1);
  const content = [...spanOf(items, start, at), ...spanOf(items, at + 1, end)];
  if (content.length === 0) return null;
  return {
    source: [],
    cue: spanOf(items, at, at + 1),
    content,
    by: 'adverb',
    stance: stanceNamed(stance),
    speaks: false,
    open: false,
  };
}

const SUBORDINATORS = new Set([
  'while',
  'although',
  'though',
  'after',
  'when',
  'if',
  'because',
  'since',
  'as',
  'before',
  'despite',
]);

/** "While she kept the seat, she reportedly": what is reported begins after the comma. */
function afterSubordinate(items: readonly Item[], start: number, at: number): number {
  if (!SUBORDINATORS.has(items[start - 1]?.lower ?? '')) return start;
  for (let comma = at - 1; comma > start; comma -= 1) if (isMark(items[comma], ',')) return comma + 1;
  return start;
}

/** "domains allegedly used by spies": the adverb stands in what describes a noun, the sentence's own verb before it. */
function describes(items: readonly Item[], start: number, at: number): boolean {
  const next = items[at + 1];
  if (isAuxiliary(items[at - 1]) || next?.kind !== 'word' || !/(?:ed|en|wn|ing)$/.test(next.lower)) return false;
  for (let back = at - 1; back > start; back -= 1) {
    if (items[back]?.lower === 'who' || items[back]?.lower === 'which') return false;
    if (isFiniteVerb(items[back])) return true;
  }
  return next.lower.endsWith('ing');
}

/** Where the noun phrase right before an item begins. */
function nounBefore(items: readonly Item[], start: number, at: number): number {
  let from = at;
  while (from > start) {
    const before = items[from - 1];
    if (before?.kind !== 'word' || isPreposition(before) || isFiniteVerb(before)) break;
    from -= 1;
    if (isDeterminer(before)) break;
  }
  return from;
}
