import type { Entity } from '../model/entity.ts';
import type { Link } from '../model/statement.ts';
import type { ClaimRecord, Missing } from '../model/case-records.ts';
import type { Shown } from './shown.ts';

/** Kinds of links that are things one can get hold of. */
const ORIGINALS = ['outlet', 'document', 'data'] as const;

/**
 * What claims cite and the case does not hold, and who has not been heard, each by the number of claims that hang on it.
 * @param records claims as of the day that is asked for
 */
export function findMissing(shown: Shown, records: readonly ClaimRecord[]): Missing {
  const isHeld = findHeld(shown);
  const names = findNames(shown.entities());
  const statements = new Map(
    shown.readings().flatMap((reading) => reading.statements.map((one) => [one.id, one] as const)),
  );
  const originals = new Map<
    string,
    { name: string; kind: (typeof ORIGINALS)[number]; claims: Set<string>; statements: Set<string> }
  >();
  const unheard = new Map<string, Set<string>>();
  for (const { claim, standing } of records) {
    for (const passage of claim.passages) {
      for (const link of statements.get(passage.statement)?.chain ?? []) {
        const kind = toOriginal(link);
        const name = names(passage.document, link);
        if (kind === null || isHeld(name)) continue;
        const key = fold(name);
        const one = originals.get(key) ?? { name, kind, claims: new Set(), statements: new Set() };
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

/** Outlets that nobody can name cannot be got hold of: "multiple news outlets". */
function toOriginal(link: Link): (typeof ORIGINALS)[number] | null {
  const kind = ORIGINALS.find((one) => one === link.kind) ?? null;
  const words = link.name.replace(/^(?:the|a|an) /i, '').split(' ');
  return kind === 'outlet' &&
    words.some((word) => /^\p{Ll}/u.test(word) && !/^(?:of|the|and|for|in|on|de|la)$/.test(word))
    ? null
    : kind;
}

/** Whether the case holds something by that name; "the Ledger" is held where something of "The Northern Ledger" is. */
function findHeld(shown: Shown): (name: string) => boolean {
  const held = shown.documents().flatMap(({ publisher, title }) => [fold(publisher ?? ''), fold(title ?? '')]);
  return (name) => held.some((one) => one === fold(name) || one.endsWith(` ${fold(name)}`));
}

function findNames(entities: readonly Entity[]): (document: string, link: Link) => string {
  const byMember = new Map(
    entities.flatMap(({ name, members }) => members.map(({ document, key }) => [`${document}\0${key}`, name])),
  );
  return (document, link) =>
    (link.entities.length === 1 ? byMember.get(`${document}\0${link.entities[0]}`) : null) ?? link.name;
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
