import type { Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { findAttributions } from './find-attributions.ts';
import type { Page } from './page.ts';
import type { RawAttribution } from './raw-attribution.ts';

/** How deep statements inside statements are followed. News does not go deeper; hostile text would. */
const DEEPEST = 6;

/**
 * Finds attributions and, in the content of each, the ones inside it.
 * @param outermost the attributions that stand in nothing else
 * @returns drafts, parents before children
 */
export function readLevels(page: Page, outermost: readonly RawAttribution[]): Draft[] {
  const drafts: Draft[] = [];
  const read = (found: readonly RawAttribution[], parent: Draft | null, depth: number): void => {
    for (const raw of found) {
      const draft = { raw, parent };
      drafts.push(draft);
      if (depth < DEEPEST) read(findAttributions(page, inner(raw), true), draft, depth + 1);
    }
  };
  read(outermost, null, 1);
  return drafts;
}

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
