import type { Found } from '../found.ts';
import { spanOf } from '../found.ts';
import type { Item } from '../line.ts';
import { isMark } from '../phrase/word-class.ts';

/** The longest name before a colon, in items. */
const LONGEST = 8;

/** `Holm: “It held.”`, `Answer bot: “…”`: a name, a colon and a quotation that is all there is. */
export function readLabel(items: readonly Item[]): Found | null {
  let colon = 0;
  while (colon < Math.min(items.length, LONGEST) && !isMark(items[colon], ':')) {
    const item = items[colon];
    if (item === undefined || item.kind === 'quote') return null;
    colon += 1;
  }
  if (colon === 0 || !isMark(items[colon], ':') || items[colon + 1]?.kind !== 'quote' || items[0]?.capital !== true)
    return null;
  // A sentence that ends in a colon introduces its quotation with a verb; a label has none.
  for (let at = 0; at < colon; at += 1) if (items[at]?.kind === 'word' && !items[at]?.capital && at > 0) return null;
  const rest = items.slice(colon + 2);
  if (rest.some((item) => item.kind === 'word')) return null;
  return {
    source: spanOf(items, 0, colon),
    cue: spanOf(items, colon, colon + 1),
    content: spanOf(items, colon + 1, colon + 2),
    by: 'label',
    speaks: true,
    open: false,
  };
}
