import { CLAIM_RANKS } from '../lexicon/claim-ranks.ts';
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';

/** How much a claim matters to somebody who opens the ledger. */
function weigh({ passages, entities, kind, when }: Claim, statements: ReadonlyMap<string, Statement>): number {
  const direct = passages.filter(({ reach }) => reach === 'direct');
  const documents = new Set(direct.map(({ document }) => document)).size;
  const voices = direct.map(({ statement }) => statements.get(statement));
  const attributed = voices.filter((statement) => statement?.voice === 'attributed').length;
  const length = direct.reduce((sum, { spans }) => sum + spans.reduce((all, [start, end]) => all + end - start, 0), 0);
  const count = Math.max(1, direct.length);
  return (
    CLAIM_RANKS.document * Math.log2(Math.max(1, documents)) +
    CLAIM_RANKS.passage * Math.log2(count) +
    (direct.some(({ stance }) => stance === 'deny') ? CLAIM_RANKS.denied : 0) +
    (CLAIM_RANKS.attributed * attributed) / count +
    (voices.some((statement) => statement?.headline === true) ? CLAIM_RANKS.headline : 0) +
    Math.min(3, entities.length) * CLAIM_RANKS.entity +
    (kind === 'other' ? 0 : CLAIM_RANKS.kind) +
    (when === null ? 0 : CLAIM_RANKS.when) +
    CLAIM_RANKS.length * Math.log2(1 + length / count)
  );
}

/** Sorts claims so that those come first that matter: contested, told by many documents, attributed, about somebody by name. */
export function orderClaims(claims: readonly Claim[], readings: readonly Reading[]): Claim[] {
  const statements = new Map(
    readings.flatMap((reading) => reading.statements.map((statement) => [statement.id, statement] as const)),
  );
  return claims
    .map((claim) => ({ claim, weight: weigh(claim, statements) }))
    .toSorted((a, b) => b.weight - a.weight || (a.claim.id < b.claim.id ? -1 : 1))
    .map(({ claim }) => claim);
}
