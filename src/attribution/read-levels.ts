import type { Span } from '../model/span.ts';
import { combineAttributions } from './combine.ts';
import type { Draft } from './draft.ts';
import { findAttributions } from './find-attributions.ts';
import type { FirstLevel } from './find-outermost.ts';
import type { Page } from './page.ts';
import type { RawAttribution } from './raw-attribution.ts';
import type { Tagged } from './tagger/tag-attributions.ts';

/** How deep statements inside statements are followed. News does not go deeper; hostile text would. */
const DEEPEST = 6;

/**
 * Finds attributions and, in the content of each, the ones inside it.
 * @returns drafts, parents before children
 */
export function readLevels(page: Page, { outermost, tagged }: FirstLevel): Draft[] {
  const drafts: Draft[] = [];
  const read = (found: readonly RawAttribution[], parent: Draft | null, depth: number): void => {
    for (const raw of found) {
      const draft = { raw, parent };
      drafts.push(draft);
      if (depth < DEEPEST) read(readWithin(page, inner(raw), tagged), draft, depth + 1);
    }
  };
  read(outermost, null, 1);
  return drafts;
}

/** The outermost attributions within the content of one: by rule, and those of the tagger whose cue stands there. */
function readWithin(page: Page, scope: readonly Span[], tagged: Tagged | null): RawAttribution[] {
  const ruled = findAttributions(page, scope, true);
  if (tagged === null) return ruled;
  const within = tagged.inner.filter(
    ({ cue, source }) => cue.every((span) => lies(span, scope)) && isAnother(page.text, source),
  );
  // What stands in the content of another belongs to the next level.
  const around = [...within, ...ruled];
  const found = within.filter((one) => !around.some((other) => other !== one && holdsCue(other, one)));
  // Nobody marked nested statements for the models to learn from: inside a content the rules are taken at their word.
  return combineAttributions(
    found,
    ruled,
    ruled.flatMap(({ cue }) => cue.map(([start]) => start)).toSorted((x, y) => x - y),
  );
}

/** Somebody is named, and it is not the speaker himself. */
const isAnother = (text: string, [source]: readonly Span[]): boolean =>
  source !== undefined && !/^[“"'‘\s]*(?:i|we)(?:[’'](?:m|ve|d|ll|re))?$/iu.test(text.slice(source[0], source[1]));

const lies = (span: Span, scope: readonly Span[]): boolean =>
  scope.some(([start, end]) => start <= span[0] && span[1] <= end);

const holdsCue = (other: RawAttribution, one: RawAttribution): boolean =>
  one.cue.every((span) => lies(span, other.content));

/** The content of an attribution as a scope: in order, without overlap. */
function inner(raw: RawAttribution): Span[] {
  const ordered = raw.content.toSorted((a, b) => a[0] - b[0]);
  const scope: Span[] = [];
  for (const span of ordered) {
    const last = scope.at(-1);
    if (last === undefined || span[0] >= last[1]) scope.push(span);
  }
  return scope;
}
