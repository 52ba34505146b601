import type { ClaimRecord } from '../../model/case-records.ts';
import type { Origin } from '../../model/origin.ts';
import type { OriginsPage } from '../../model/pages.ts';
import type { Papers } from './papers.ts';
import { buildFlow } from './build-flow.ts';
import { gatherQuotes } from './make-claim-page.ts';

/** How many origins a picture can hold and still be read; the list below it has them all. */
const MOST_DRAWN = 24;

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
  const flow = buildFlow(sourced, papers, ({ key }) => drawn.has(key));
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
