import type { DateMention } from '../../mention/find-dates.ts';
import type { Span } from '../../model/span.ts';

const PASSING =
  /^(?:yesterday|today|tonight|tomorrow|(?:last|this|next) (?:week|month|year)|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?))$/i;

/**
 * A title is read on another day than the article: "on Monday", "last week" at either end of the words say nothing there and go.
 * Inside the words they stay, for what hangs on them may need them.
 * @returns the span without them
 */
export function dropPassingTimes(text: string, span: Span, dates: readonly DateMention[]): Span {
  let [start, end] = span;
  for (const { span: date } of dates) {
    if (!PASSING.test(text.slice(...date)) || date[0] < start || date[1] > end) continue;
    const after = text.slice(date[1], end);
    const before = text.slice(start, date[0]);
    if (/^[\s,.;]*$/.test(after)) end = date[0] - (/\b(?:on|late|early|last|by)\s+$/i.exec(before)?.[0].length ?? 0);
    else if (/^\s*(?:on|last|late|early)?\s*$/i.test(before) && /^(?:,| )/.test(after)) start = date[1] + 1;
  }
  return end > start ? [start, end] : span;
}
