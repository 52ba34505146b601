import type { Span } from '../model/span.ts';
import type { RawAttribution } from './raw-attribution.ts';

/** Rules that replace what the tagger says of the same words: it has learnt of none of these from its corpus. */
const RULES_WIN: ReadonlySet<string> = new Set(['label']);
/** Rules that know what is done ("declined to"): they say so of the tagger's spans, which are the better ones, where the cues are the same. */
const RULES_NAME: ReadonlySet<string> = new Set(['silence', 'adverb', 'according to']);
/** Rules whose findings are added where the tagger found nothing. */
const RULES_ADD: ReadonlySet<string> = new Set(['silence', 'adverb', 'according to', 'passive', 'verb']);

/** Rules that take a verb at its word ("maintains a garden"): the tagger has to think it possible. */
const RULES_DOUBTED: ReadonlySet<string> = new Set(['passive', 'verb']);

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
 * Joins what the tagger and the rules found at the outermost level. The tagger has heard what the rules found and decides; the rules keep
 * the labels of transcripts, say what is done where they know, and fill in where the tagger is silent.
 * @param tagged the tagger's attributions
 * @param ruled the rules' attributions
 * @param possible where words begin that may be heads of cues: what a rule makes of any other verb is not added
 * @returns attributions in the order of their first words
 */
export function combineAttributions(
  tagged: readonly RawAttribution[],
  ruled: readonly RawAttribution[],
  possible: readonly number[],
): RawAttribution[] {
  const naming = ruled.filter((raw) => RULES_NAME.has(raw.by));
  const { named, used } = nameTagged(tagged, naming);
  const strong = ruled.filter((raw) => RULES_WIN.has(raw.by) || (raw.by === 'silence' && !used.has(raw)));
  const kept = [...strong, ...withoutClashes(named, strong)];
  const rest = ruled.filter((raw) => RULES_ADD.has(raw.by) && (!RULES_DOUBTED.has(raw.by) || hasHead(raw, possible)));
  kept.push(...withoutClashes(rest, kept));
  return withoutDoubles(kept).toSorted(
    (a, b) => extentOf(a).start - extentOf(b).start || extentOf(a).end - extentOf(b).end,
  );
}

/** The tagger's attributions with the name and stance of the rule that has the same cue, and which rules' findings these were. */
function nameTagged(
  tagged: readonly RawAttribution[],
  ruled: readonly RawAttribution[],
): { readonly named: RawAttribution[]; readonly used: ReadonlySet<RawAttribution> } {
  const used = new Set<RawAttribution>();
  const byCue = new Map<number, RawAttribution>();
  for (const raw of ruled) for (const [start] of raw.cue) byCue.set(start, raw);
  const starts = [...byCue.keys()].toSorted((a, b) => a - b);
  const named = tagged.map((raw) => {
    const first = raw.cue[0];
    const last = raw.cue.at(-1);
    if (first === undefined || last === undefined) return raw;
    // The rule's cue may begin a few words earlier ("did not", "also").
    for (let index = countBefore(starts, last[1]) - 1; index >= 0; index -= 1) {
      const start = starts[index] as number;
      const rule = byCue.get(start) as RawAttribution;
      if (touches(rule.cue, raw.cue)) {
        used.add(rule);
        return { ...raw, by: rule.by, ...(rule.stance === undefined ? {} : { stance: rule.stance }) };
      }
      if (start < first[0]) break;
    }
    return raw;
  });
  return { named, used };
}

/** Whether some word of the cue may be the head of one. */
const hasHead = (raw: RawAttribution, possible: readonly number[]): boolean =>
  raw.cue.some(([start, end]) => countBefore(possible, end) > countBefore(possible, start));

/** How many of some ordered numbers are smaller than one. */
function countBefore(ordered: readonly number[], limit: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
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
