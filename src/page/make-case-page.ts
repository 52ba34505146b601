import type { ClaimRecord } from '../model/case-records.ts';
import type { CasePage } from '../model/pages.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';

/**
 * What every page shows of the case itself.
 * @param name of the case
 */
export function makeCasePage(
  name: string,
  documents: readonly Document[],
  claims: readonly ClaimRecord[],
  people: readonly Entity[],
): CasePage {
  const dated = documents.flatMap(({ published }) => (published === null ? [] : [published]));
  const days = [...new Set(dated)].toSorted();
  const about = new Map<string, number>();
  for (const { claim } of claims) {
    for (const id of new Set([...claim.entities, ...claim.principals])) about.set(id, (about.get(id) ?? 0) + 1);
  }
  const names = new Map(people.map((entity) => [entity.id, entity.name]));
  const entities = [...about]
    .flatMap(([id, count]) => {
      const named = names.get(id);
      return named === undefined ? [] : [{ id, name: named, claims: count }];
    })
    .toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return {
    name,
    documents: documents.length,
    claims: claims.length,
    asOf: days.at(-1) ?? null,
    days,
    undated: documents.length - dated.length,
    entities,
  };
}
