import type { AnswerKey } from './answer-key.ts';
import { cut } from './cover-snippets.ts';
import type { Coverage } from './cover-snippets.ts';
import { roundHalfEven } from './round-half-even.ts';

/** Which claim of the export stands for which of the key, and how well the export grouped. */
export interface ClaimMatch {
  /** Place in the export by the key's claim id; null where none fits. */
  readonly homes: ReadonlyMap<string, number | null>;
  readonly covered: number;
  readonly snippets: number;
  readonly grouping: { readonly P: number; readonly R: number; readonly F1: number };
}

/** Snippets that lie in the very same passages cannot be told apart: one unit. */
interface Unit {
  readonly keyClaims: Set<string>;
  claims: ReadonlySet<number>;
}

/** Matches claims one to one, those that agree best first, and scores pairs of snippets. */
export function matchClaims(key: AnswerKey, coverage: Coverage, misses: string[]): ClaimMatch {
  const units = new Map<string, Unit>();
  const shared = new Map<string, Map<number, number>>();
  let covered = 0;
  let snippets = 0;
  for (const claim of key.claims) {
    const own = new Map<number, number>();
    shared.set(claim.id, own);
    for (const snippet of claim.passages) {
      snippets += 1;
      if (coverage.cover(snippet) !== null) covered += 1;
      else misses.push(`passage not covered: ${claim.id}: ${cut(snippet[1], 80)}`);
      const { document, held } = coverage.hold(snippet);
      const spot =
        held.length > 0
          ? `${document} ${nameSets(held.map(({ words }) => words))}`
          : JSON.stringify([document, snippet[1], claim.id]);
      const claims = new Set(held.map((passage) => passage.claim));
      const unit = units.get(spot) ?? { keyClaims: new Set(), claims };
      unit.keyClaims.add(claim.id);
      unit.claims = claims;
      units.set(spot, unit);
      for (const c of claims) own.set(c, (own.get(c) ?? 0) + 1);
    }
  }
  const homes = chooseHomes(key, coverage, shared, [...units.values()]);
  return { homes, covered, snippets, grouping: scorePairs([...units.values()]) };
}

function chooseHomes(
  key: AnswerKey,
  coverage: Coverage,
  shared: ReadonlyMap<string, ReadonlyMap<number, number>>,
  units: readonly Unit[],
): Map<string, number | null> {
  const sizes = new Map<number, number>();
  for (const { claims } of units) for (const c of claims) sizes.set(c, (sizes.get(c) ?? 0) + 1);
  const homes = new Map<string, number | null>(key.claims.map(({ id }) => [id, null]));
  const taken = new Set<number>();
  const candidates: { readonly id: string; readonly claim: number; readonly agreement: number }[] = [];
  for (const { id, passages } of key.claims) {
    for (const [claim, n] of shared.get(id) ?? []) {
      candidates.push({ id, claim, agreement: (2 * n) / (passages.length + (sizes.get(claim) ?? 0)) });
    }
  }
  candidates.sort((a, b) => b.agreement - a.agreement || compare(a.id, b.id) || a.claim - b.claim);
  for (const { id, claim } of candidates) {
    if (homes.get(id) !== null || taken.has(claim)) continue;
    homes.set(id, claim);
    taken.add(claim);
  }
  // A claim of the key may stand by its denials alone.
  for (const { id, passages, denials } of key.claims) {
    if (homes.get(id) !== null || passages.length > 0) continue;
    const hits = (denials ?? []).map((snippet) => coverage.cover(snippet));
    const hit = hits.find((h) => h !== null && h.stance === 'deny' && !taken.has(h.claim));
    homes.set(id, hit?.claim ?? null);
  }
  return homes;
}

function scorePairs(units: readonly Unit[]): ClaimMatch['grouping'] {
  let gold = 0;
  let predicted = 0;
  let both = 0;
  for (const [i, a] of units.entries()) {
    for (const b of units.slice(i + 1)) {
      const l = a.keyClaims.intersection(b.keyClaims).size;
      const c = a.claims.intersection(b.claims).size;
      gold += l;
      predicted += c;
      both += Math.min(l, c);
    }
  }
  const p = both / Math.max(1, predicted);
  const r = both / Math.max(1, gold);
  return {
    P: roundHalfEven(100 * p, 1),
    R: roundHalfEven(100 * r, 1),
    F1: roundHalfEven((200 * p * r) / Math.max(1e-9, p + r), 1),
  };
}

/** A name for a set of sets of numbers. */
function nameSets(sets: readonly ReadonlySet<number>[]): string {
  const names = sets.map((set) => [...set].toSorted((a, b) => a - b).join(' '));
  return [...new Set(names)].toSorted().join('; ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
