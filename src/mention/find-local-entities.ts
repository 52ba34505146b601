import type { Document } from '../model/document.ts';
import type { LocalEntity, Mention } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/** Finds who and what one document speaks of, and every place where it does. */
export function findLocalEntities(
  _document: Document,
  _sentences: readonly Span[],
): { mentions: Mention[]; entities: LocalEntity[] } {
  return { mentions: [], entities: [] };
}
