import type { Span } from '../model/span.ts';
import type { RawAttribution } from './raw-attribution.ts';

/** Rules that replace what the tagger says of the same words: equal in accuracy on PolNeAR, and they keep whose word it is. */
const RULES_WIN: ReadonlySet<string> = new Set(['silence', 'label', 'according to', 'adverb']);
/** Rules whose findings are added where the tagger found nothing. */
const RULES_ADD: ReadonlySet<string> = new Set(['silence', 'label', 'adverb', 'according to', 'passive', 'verb']);

interface Extent {
  readonly start: number;
  readonly end: number;
}

const extentOf = (raw: RawAttribution): Extent => {
  const spans = [...raw.source, ...raw.cue, ...raw.content];
  return { start: Math.min(...spans.map((span) => span[0])), end: Math.max(...spans.map((span) => span[1])) };
};

const touches = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => one[0] < other[1] && other[0] < one[1]));

const clashes = (a: RawAttribution, b: RawAttribution): boolean =>
  touches(a.cue, b.cue) || touches(a.content, b.content) || touches(a.cue, b.content) || touches(a.content, b.cue);

/**
 * Joins what the tagger and the rules found at the outermost level. The tagger's spans stand for ordinary cues; the rules
 * keep what they do better, and fill in where the tagger is silent.
 * @param tagged the tagger's attributions
 * @param ruled the rules' attributions
 * @returns attributions in the order of their first words
 */
export function combineAttributions(
  tagged: readonly RawAttribution[],
  ruled: readonly RawAttribution[],
): RawAttribution[] {
  // "reportedly" inside what somebody is said to say belongs to the next level.
  const inner = ruled.filter((raw) => raw.by === 'adverb');
  const outer = new Set(withoutClashes(inner, tagged, (a, b) => touches(a.cue, b.content)));
  const strong = ruled.filter((raw) => RULES_WIN.has(raw.by) && (raw.by !== 'adverb' || outer.has(raw)));
  const kept = [...strong, ...withoutClashes(tagged, strong)];
  const rest = ruled.filter((raw) => RULES_ADD.has(raw.by) && !RULES_WIN.has(raw.by));
  kept.push(...withoutClashes(rest, kept));
  return withoutDoubles(kept).toSorted(
    (a, b) => extentOf(a).start - extentOf(b).start || extentOf(a).end - extentOf(b).end,
  );
}

const cueLength = (raw: RawAttribution): number => raw.cue.reduce((sum, [start, end]) => sum + end - start, 0);

/** Of attributions with the very same content, the one with the longest cue: `X posted:` is not two statements. */
function withoutDoubles(some: readonly RawAttribution[]): RawAttribution[] {
  const best = new Map<string, RawAttribution>();
  for (const raw of some) {
    const key = raw.content.length === 0 ? `cue ${raw.cue.join(' ')}` : raw.content.join(' ');
    const other = best.get(key);
    if (other === undefined || cueLength(raw) > cueLength(other)) best.set(key, raw);
  }
  return [...best.values()];
}

/** Those of some attributions that share no cue and no content with any of some others. Linear in their number, but for overlaps. */
function withoutClashes(
  some: readonly RawAttribution[],
  others: readonly RawAttribution[],
  clash: (a: RawAttribution, b: RawAttribution) => boolean = clashes,
): RawAttribution[] {
  const ordered = others.map((raw) => ({ raw, ...extentOf(raw) })).toSorted((a, b) => a.start - b.start);
  // The furthest end so far tells where to stop looking back.
  const reach: number[] = [];
  for (const [index, { end }] of ordered.entries()) reach.push(Math.max(end, reach[index - 1] ?? 0));
  return some.filter((raw) => {
    const { start, end } = extentOf(raw);
    let index = lastBefore(ordered, end);
    while (index >= 0 && (reach[index] ?? 0) > start) {
      const other = ordered[index];
      if (other !== undefined && other.end > start && clash(raw, other.raw)) return false;
      index -= 1;
    }
    return true;
  });
}

/** Index of the last extent that begins before an offset, -1 where none does. */
function lastBefore(ordered: readonly Extent[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
