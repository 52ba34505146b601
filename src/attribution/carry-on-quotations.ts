import type { Span } from '../model/span.ts';
import type { Page } from './page.ts';
import type { RawAttribution } from './raw-attribution.ts';

const ends = (raw: RawAttribution): number =>
  Math.max(...[...raw.source, ...raw.cue, ...raw.content].map((span) => span[1]));

const starts = (raw: RawAttribution): number => Math.min(...raw.cue.map((span) => span[0]));

/** Somebody's own words are in it, or come next. */
const quotes = (text: string, raw: RawAttribution): boolean =>
  /[“”"]|''/.test(raw.content.map(([start, end]) => text.slice(Math.max(0, start - 1), end + 1)).join(' ')) ||
  /^\s*:/.test(text.slice(ends(raw), ends(raw) + 3)) ||
  text[ends(raw) - 1] === ':';

/**
 * Gives paragraphs that are one quotation and nothing else to whoever spoke last in the paragraph before, as newspapers print longer
 * remarks. One that already belongs to an attribution is left to it.
 * @param found outermost attributions
 */
export function carryOnQuotations(page: Page, found: readonly RawAttribution[]): RawAttribution[] {
  const { text, quotations } = page;
  const { blocks } = page.document;
  const ordered = found.map((raw, index) => ({ raw, index, cue: starts(raw) })).toSorted((a, b) => a.cue - b.cue);
  const taken = found.flatMap((raw) => [...raw.cue, ...raw.content]).toSorted((a, b) => a[0] - b[0]);
  const more = new Map<number, Span[]>();
  let quote = 0;
  let next = 0;
  let used = 0;
  let speaker = -1;
  for (const [number, block] of blocks.entries()) {
    const [from, to] = block.span;
    let last = -1;
    for (; next < ordered.length && (ordered[next]?.cue ?? 0) < to; next += 1) {
      const one = ordered[next];
      if (one !== undefined && one.cue >= from && (last < 0 || ends(one.raw) > ends(found[last] as RawAttribution)))
        last = one.index;
    }
    while (quote < quotations.length && (quotations[quote]?.span[1] ?? 0) <= from) quote += 1;
    while (used < taken.length && (taken[used]?.[1] ?? 0) <= from) used += 1;
    const whole = quotations[quote];
    const alone =
      number > 0 &&
      whole !== undefined &&
      block.kind === 'paragraph' &&
      whole.span[0] <= from &&
      text.slice(whole.span[1], to).trim() === '';
    if (alone && last < 0 && speaker >= 0 && (taken[used]?.[0] ?? Infinity) >= to) {
      more.set(speaker, [...(more.get(speaker) ?? []), [from, to]]);
      continue;
    }
    const spoke = last < 0 ? undefined : found[last];
    const silent = spoke?.stance === 'decline' || spoke?.stance === 'no-response';
    speaker = spoke !== undefined && !silent && quotes(text, spoke) ? last : -1;
  }
  return found.map((raw, index) => {
    const spans = more.get(index);
    return spans === undefined ? raw : { ...raw, content: [...raw.content, ...spans] };
  });
}
