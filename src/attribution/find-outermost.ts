import { combineAttributions } from './combine.ts';
import { findAttributions } from './find-attributions.ts';
import { isJudgedReport } from './is-judged-report.ts';
import type { Page } from './page.ts';
import type { RawAttribution } from './raw-attribution.ts';
import { tagAttributions } from './tagger/tag-attributions.ts';
import type { Weights } from './tagger/weights.ts';

/** The attributions of a page that stand in no other: by rule, and by the tagger where weights are given. */
export function findOutermost(page: Page, weights: Weights | null): RawAttribution[] {
  const ruled = findAttributions(page, [[0, page.text.length]]);
  if (weights === null) return ruled;
  const tagged = tagAttributions(page.text, page.sentences, page.quotations, weights);
  return combineAttributions(
    tagged.filter((raw) => !isJudgedReport(page.text, raw)),
    ruled,
  );
}
