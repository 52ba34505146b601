import type { ClaimRecord } from '../model/case-records.ts';
import type { Origin } from '../model/origin.ts';
import type { OriginsPage } from '../model/pages.ts';
import type { Papers } from './papers.ts';
import { buildFlow } from './build-flow.ts';
import { gatherQuotes } from './make-claim-page.ts';

/** How many origins a picture can hold and still be read; the list below it has them all. */
const MOST_DRAWN = 24;
/** Beyond so many documents it is drawn by publisher; and of those, the ones that carry most. */
const MOST_DOCUMENTS = 40;
const MOST_PUBLISHERS = 30;

/** The whole case at once: where its claims entered, and who leans on whom. */
export function makeOriginsPage(records: readonly ClaimRecord[], asOf: string | null, papers: Papers): OriginsPage {
  const found = new Map<string, { origin: Origin; claims: Map<string, string>; publishers: Set<string> }>();
  for (const { claim, origins } of records) {
    for (const origin of origins.list) {
      const entry = found.get(origin.key) ?? { origin, claims: new Map(), publishers: new Set() };
      entry.claims.set(claim.id, claim.title);
      for (const id of origin.statements) {
        const document = papers.documents.get(papers.statements.get(id)?.document ?? '');
        if (document !== undefined) entry.publishers.add(document.publisher ?? document.name);
      }
      found.set(origin.key, entry);
    }
  }
  const sorted = [...found.values()].toSorted(
    (a, b) => b.claims.size - a.claims.size || compare(a.origin.label, b.origin.label),
  );
  const drawn = new Set(sorted.slice(0, MOST_DRAWN).map(({ origin }) => origin.key));
  const sourced = records.filter(({ origins }) => origins.list.length > 0);
  const busiest = findBusiest(sourced, papers);
  const flow = buildFlow(sourced, papers, {
    by: papers.documents.size > MOST_DOCUMENTS ? 'publisher' : 'document',
    origin: ({ key }) => drawn.has(key),
    document: (document) => papers.documents.size <= MOST_DOCUMENTS || busiest.has(document.publisher ?? document.id),
  });
  return {
    asOf,
    origins: sorted.map(({ origin: { key, label, kind, named, mayOverlap }, claims, publishers }) => ({
      key,
      label,
      kind,
      named,
      mayOverlap,
      claims: [...claims].map(([id, title]) => ({ id, title })),
      publishers: [...publishers].toSorted(),
    })),
    unstated: records.filter(({ origins }) => origins.count === 0).map(({ claim: { id, title } }) => ({ id, title })),
    flow,
    quotes: gatherQuotes(flow, sourced, papers),
  };
}

/** The publishers whose documents lead to stated origins most often. */
function findBusiest(records: readonly ClaimRecord[], papers: Papers): Set<string> {
  const counts = new Map<string, number>();
  for (const id of records.flatMap(({ origins }) => origins.list.flatMap(({ statements }) => statements))) {
    const document = papers.documents.get(papers.statements.get(id)?.document ?? '');
    const name = document?.publisher ?? document?.id;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return new Set(sorted.slice(0, MOST_PUBLISHERS).map(([name]) => name));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
