import { CLAIM_RANKS } from '../lexicon/claim-ranks.ts';
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';

/** How much a claim matters to somebody who opens the ledger. */
function weigh(claim: Claim, statements: ReadonlyMap<string, Statement>): number {
  const affirming = claim.passages.filter(({ stance }) => stance !== 'deny');
  const documents = new Set(claim.passages.map(({ document }) => document)).size;
  const attributed = claim.passages.filter(({ statement }) => statements.get(statement)?.voice === 'attributed').length;
  const denied = claim.passages.length - affirming.length;
  const headlines = claim.passages.filter(({ statement }) => statements.get(statement)?.headline === true).length;
  return (
    CLAIM_RANKS.document * Math.log2(documents) +
    CLAIM_RANKS.passage * Math.log2(claim.passages.length) +
    (denied > 0 ? CLAIM_RANKS.denied : 0) +
    (attributed > 0 ? CLAIM_RANKS.attributed : 0) +
    (headlines > 0 ? CLAIM_RANKS.headline : 0) +
    Math.min(3, claim.entities.length) * CLAIM_RANKS.entity +
    (claim.kind === 'other' ? 0 : CLAIM_RANKS.kind)
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
