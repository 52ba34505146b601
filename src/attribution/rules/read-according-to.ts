import type { Found } from '../found.ts';
import { spanOf } from '../found.ts';
import type { Item } from '../line.ts';
import { findInvertedSubject } from '../phrase/find-inverted-subject.ts';
import { isCut, isMark } from '../phrase/word-class.ts';

/** "According to X, Y" and "Y, according to X". */
export function readAccordingTo(items: readonly Item[], at: number): Found | null {
  if (items[at]?.lower !== 'according' || items[at + 1]?.lower !== 'to') return null;
  const from = at + 2;
  let to = sourceEnd(items, from);
  if (to <= from) return null;
  const opening =
    at === 0 ||
    (at <= 2 &&
      !isMark(items[at - 1], ',') &&
      items[0]?.kind !== 'quote' &&
      to < items.length &&
      isMark(items[to], ','));
  const base = {
    source: spanOf(items, from, to),
    cue: spanOf(items, at, from),
    by: 'according to',
    speaks: true,
    open: false,
  };
  if (opening) {
    let start = to;
    while (isMark(items[start], ',')) start += 1;
    let end = items.length;
    while (end > start && items[end - 1]?.kind === 'mark' && !')]%’'.includes(items[end - 1]?.lower ?? '')) end -= 1;
    return end > start ? { ...base, content: spanOf(items, start, end) } : null;
  }
  let end = at;
  while (end > 0 && isMark(items[end - 1], ',')) end -= 1;
  let start = end;
  while (start > 0 && !isCut(items[start - 1]) && !isMark(items[start - 1], '(')) start -= 1;
  while (
    start < end &&
    (items[start]?.kind === 'mark' || items[start]?.lower === 'but' || items[start]?.lower === 'and')
  )
    start += 1;
  if (start >= end) return null;
  const content = spanOf(items, start, end);
  if (
    isMark(items[to], ',') &&
    items[to + 1] !== undefined &&
    items[to + 1]?.kind !== 'quote' &&
    items[to + 1]?.lower !== 'who' &&
    items[to + 1]?.lower !== 'which' &&
    !(items[to + 1]?.lower.endsWith('ing') ?? false)
  ) {
    // The content goes on after the source.
    let tail = items.length;
    while (tail > to + 1 && items[tail - 1]?.kind === 'mark') tail -= 1;
    content.push(...spanOf(items, to + 1, tail));
  }
  return { ...base, content };
}

/** A source after "according to" runs to the next comma that no apposition follows, or the line's end. */
function sourceEnd(items: readonly Item[], from: number): number {
  const phrase = findInvertedSubject(items, from);
  if (phrase !== null) return phrase.to;
  let to = from;
  while (to < items.length && !isMark(items[to], ',') && !isCut(items[to]) && items[to]?.kind !== 'quote') to += 1;
  while (to > from && items[to - 1]?.kind === 'mark' && !isMark(items[to - 1], ')')) to -= 1;
  return to;
}
