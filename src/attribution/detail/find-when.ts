import { findDates } from '../../mention/find-dates.ts';
import type { Span } from '../../model/span.ts';
import type { Page } from '../page.ts';

/** ", insisting", ", maintaining": what follows is said too, and its dates are of what it speaks of. */
const TELLS_ON = /[,—]\s+\p{L}+ing\s/gu;

/** "the 2021 call", "a late-2024 report": the date belongs to the noun. */
function datesNoun(text: string, [start, end]: Span): boolean {
  return (
    /\b(?:the|an?|this|that|its|his|her|their)\s+(?:\p{L}+-)?$/iu.test(text.slice(Math.max(0, start - 20), start)) &&
    /^\s+\p{Ll}/u.test(text.slice(end, end + 3))
  );
}

/** When something was said: the first date among the words around source and cue. EDTF, or null. */
export function findWhen(page: Page, spans: readonly Span[]): string | null {
  for (const span of spans) {
    const on = page.text.slice(...span).search(TELLS_ON);
    for (const mention of findDates(page.text, on < 0 ? span : [span[0], span[0] + on], page.document.published))
      if (mention.date !== null && !datesNoun(page.text, mention.span)) return mention.date;
  }
  return null;
}
