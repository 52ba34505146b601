import type { Missing } from '../model/case-records.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { MissingPage, Place } from '../model/pages.ts';
import type { Papers } from './papers.ts';
import { findPlace } from './make-card.ts';
import { listDocument } from './make-reader-page.ts';

/** What the case cites and does not hold, and whom to call. */
export function makeMissingPage(missing: Missing, records: readonly ClaimRecord[], papers: Papers): MissingPage {
  const titles = new Map(records.map(({ claim }) => [claim.id, claim.title]));
  const name = (ids: readonly string[]): { id: string; title: string }[] =>
    ids.map((id) => ({ id, title: titles.get(id) ?? id }));
  return {
    originals: missing.originals.map((one) => ({
      name: one.name,
      kind: one.kind,
      claims: name(one.claims),
      places: listPlaces(one.statements, papers),
    })),
    unheard: missing.unheard.map((one) => ({ name: one.name, claims: name(one.claims) })),
    undescribed: missing.undescribed.flatMap((id) => {
      const document = papers.documents.get(id);
      return document === undefined ? [] : [listDocument(document)];
    }),
  };
}

/** The documents that cite it, each once, by its first statement. */
function listPlaces(statements: readonly string[], papers: Papers): Place[] {
  const places = new Map<string, Place>();
  for (const id of statements) {
    const document = papers.statements.get(id)?.document;
    const place = document === undefined ? null : findPlace(document, id, papers);
    if (place !== null && !places.has(place.document)) places.set(place.document, place);
  }
  return [...places.values()];
}
