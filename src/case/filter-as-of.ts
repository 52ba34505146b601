import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';

/**
 * A claim with what had been published by a date alone.
 * @param documents of the case, by id
 * @param asOf EDTF
 * @returns null where nothing of it had been published
 */
export function filterAsOf(claim: Claim, documents: ReadonlyMap<string, Document>, asOf: string): Claim | null {
  const placed = (document: string): boolean => {
    const published = documents.get(document)?.published ?? null;
    return published !== null && published <= asOf;
  };
  const passages = claim.passages.filter((passage) => placed(passage.document));
  if (passages.length === 0) return null;
  const statements = new Set(passages.map((passage) => passage.statement));
  return {
    ...claim,
    passages,
    silences: claim.silences.filter((silence) => placed(silence.document)),
    history: claim.history.filter((step) => statements.has(step.statement)),
  };
}
