import type { Anchor } from '../../model/decision.ts';
import type { Reading } from '../../model/reading.ts';
import { anchorWords } from '../anchor-words.ts';

/** The document's entity that is meant at the place of a decision; null where none is. */
export function anchorMention(
  readings: readonly Reading[],
  anchor: Anchor,
): { readonly document: string; readonly key: string } | null {
  const found = anchorWords(
    readings.map(({ document }) => document),
    anchor,
  );
  if (found === null) {
    return null;
  }
  const reading = readings.find(({ document }) => document.id === found.document.id)!;
  const [start, end] = found.span;
  let best: { readonly key: string; readonly shared: number; readonly length: number } | null = null;
  for (const { span, entity } of reading.mentions) {
    const shared = Math.min(end, span[1]) - Math.max(start, span[0]);
    const length = span[1] - span[0];
    if (
      entity !== null &&
      shared > 0 &&
      (best === null || shared > best.shared || (shared === best.shared && length < best.length))
    ) {
      best = { key: entity, shared, length };
    }
  }
  return best === null ? null : { document: found.document.id, key: best.key };
}
