import type { Span } from '../model/span.ts';

/** Sorts spans and joins those that touch or overlap. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) {
      last[1] = Math.max(last[1], end);
    } else if (end > start) {
      joined.push([start, end]);
    }
  }
  return joined;
}

/** What is left of `spans` once `holes` are taken out; both in any order. */
export function carveSpans(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const cuts = joinSpans(holes);
  const left: Span[] = [];
  for (const [start, end] of joinSpans(spans)) {
    let from = start;
    for (const [a, b] of cuts) {
      if (b <= from || a >= end) {
        continue;
      }
      if (a > from) {
        left.push([from, a]);
      }
      from = Math.max(from, b);
    }
    if (from < end) {
      left.push([from, end]);
    }
  }
  return left;
}
