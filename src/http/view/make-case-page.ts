import type { Case } from '../../case/case.ts';
import type { CasePage } from '../../model/pages.ts';
import { basename } from 'node:path';

/** What every page shows of the case itself. */
export function makeCasePage(opened: Case): CasePage {
  const documents = opened.documents();
  const claims = opened.claims();
  const dated = documents.flatMap(({ published }) => (published === null ? [] : [published]));
  const days = [...new Set(dated)].toSorted();
  const about = new Map<string, number>();
  for (const { claim } of claims) {
    for (const id of new Set([...claim.entities, ...claim.principals])) about.set(id, (about.get(id) ?? 0) + 1);
  }
  const names = new Map(opened.entities().map(({ id, name }) => [id, name]));
  const entities = [...about]
    .flatMap(([id, count]) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name, claims: count }];
    })
    .toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return {
    name: basename(opened.path).replace(/\.hearsay$/, ''),
    documents: documents.length,
    claims: claims.length,
    asOf: days.at(-1) ?? null,
    days,
    undated: documents.length - dated.length,
    entities,
  };
}
