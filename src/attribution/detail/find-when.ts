import { findDates } from '../../mention/find-dates.ts';
import type { Span } from '../../model/span.ts';
import type { Page } from '../page.ts';

/** When something was said: the first date among the words around source and cue. EDTF, or null. */
export function findWhen(page: Page, spans: readonly Span[]): string | null {
  for (const span of spans) {
    for (const mention of findDates(page.text, span, page.document.published))
      if (mention.date !== null) return mention.date;
  }
  return null;
}
