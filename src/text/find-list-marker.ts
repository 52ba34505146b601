import type { Span } from '../model/span.ts';

const MARKER = /^(?:[-*•‣▪●◦·–—]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+|[ivx]{1,4}[.)]\s+|>\s+)/u;

/**
 * How many code units the marker of a list item takes ("• ", "1. ", "(b) "), 0 where there is none.
 * A dash before a lower-case letter that closes a sentence is read as a marker too: on a page it is one.
 */
export function findListMarker(text: string, span: Span): number {
  const head = text.slice(span[0], Math.min(span[1], span[0] + 12));
  const match = MARKER.exec(head);
  return match === null || span[0] + match[0].length >= span[1] ? 0 : match[0].length;
}
