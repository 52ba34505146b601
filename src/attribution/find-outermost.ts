import { carryOnQuotations } from './carry-on-quotations.ts';
import { combineAttributions } from './combine.ts';
import { findAttributions } from './find-attributions.ts';
import { findTurns } from './rules/find-turns.ts';
import { isJudgedReport } from './is-judged-report.ts';
import type { Page } from './page.ts';
import type { RawAttribution } from './raw-attribution.ts';
import type { Span } from '../model/span.ts';
import { tagAttributions } from './tagger/tag-attributions.ts';
import type { Tagged } from './tagger/tag-attributions.ts';
import type { Weights } from './tagger/weights.ts';

/** The attributions of a page that stand in no other, with what the tagger, where there is one, says of those that do. */
export interface FirstLevel {
  readonly outermost: readonly RawAttribution[];
  readonly tagged: Tagged | null;
}

/** What the rules find: the turns of a transcript, and what stands in none of them. */
function findRuled(page: Page): RawAttribution[] {
  const turns = findTurns(page);
  const scope: Span[] = [];
  let from = 0;
  for (const { source, content } of turns) {
    const start = source[0]?.[0] ?? from;
    if (start > from) scope.push([from, start]);
    from = Math.max(from, ...content.map((span) => span[1]));
  }
  if (from < page.text.length) scope.push([from, page.text.length]);
  return [...turns, ...findAttributions(page, scope)];
}

/** Finds the attributions of a page that stand in no other: by rule, and by the tagger where weights are given. */
export function findOutermost(page: Page, weights: Weights | null): FirstLevel {
  const ruled = findRuled(page);
  if (weights === null) return { outermost: ruled, tagged: null };
  const tagged = tagAttributions(page.text, page.sentences, page.quotations, weights, ruled);
  const found = tagged.found.filter((raw) => !isJudgedReport(page.text, raw));
  return { outermost: carryOnQuotations(page, combineAttributions(found, ruled, tagged.possible)), tagged };
}
