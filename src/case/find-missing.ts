import type { Link } from '../model/statement.ts';
import type { Missing } from './case.ts';
import type { Shown } from './shown.ts';

/** Kinds of links that are things one can get hold of. */
const ORIGINALS = ['outlet', 'document', 'data'] as const;

/** What the case cites and does not hold, and who has not been heard, each by the number of claims that hang on it. */
export function findMissing(shown: Shown): Missing {
  const held = new Set(shown.documents().flatMap(({ publisher, title }) => [fold(publisher ?? ''), fold(title ?? '')]));
  held.delete('');
  const statements = new Map(
    shown.readings().flatMap((reading) => reading.statements.map((one) => [one.id, one] as const)),
  );
  const originals = new Map<
    string,
    { name: string; kind: (typeof ORIGINALS)[number]; claims: Set<string>; statements: Set<string> }
  >();
  const unheard = new Map<string, Set<string>>();
  for (const { claim, standing } of shown.claims()) {
    for (const passage of claim.passages) {
      for (const link of statements.get(passage.statement)?.chain ?? []) {
        const kind = toOriginal(link);
        if (kind === null || held.has(fold(link.name))) continue;
        const key = fold(link.name);
        const one = originals.get(key) ?? { name: link.name, kind, claims: new Set(), statements: new Set() };
        one.claims.add(claim.id);
        one.statements.add(passage.statement);
        originals.set(key, one);
      }
    }
    for (const name of standing.unheard) unheard.set(name, (unheard.get(name) ?? new Set()).add(claim.id));
  }
  return {
    originals: [...originals.values()]
      .map((one) => ({ ...one, claims: [...one.claims], statements: [...one.statements] }))
      .toSorted((a, b) => b.claims.length - a.claims.length || compare(a.name, b.name)),
    unheard: [...unheard]
      .map(([name, claims]) => ({ name, claims: [...claims] }))
      .toSorted((a, b) => b.claims.length - a.claims.length || compare(a.name, b.name)),
    undescribed: shown
      .documents()
      .filter((document) => document.published === null || document.publisher === null)
      .map((document) => document.id),
  };
}

function toOriginal(link: Link): (typeof ORIGINALS)[number] | null {
  return ORIGINALS.find((kind) => kind === link.kind) ?? null;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
