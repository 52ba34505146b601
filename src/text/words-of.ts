import type { Span } from '../model/span.ts';

/**
 * The exact words of spans, in their order, joined by an ellipsis between spaces where there are several.
 * @param spans in UTF-16 code units of `text`
 */
export function wordsOf(text: string, spans: readonly Span[], joint = ' … '): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(joint);
}
