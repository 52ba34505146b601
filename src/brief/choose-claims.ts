import type { ClaimRecord } from '../model/case-records.ts';
import type { Papers } from '../page/papers.ts';

/** How many claims a brief tells in full. Beyond that nobody reads on; the rest is listed. */
const MOST_TOLD = 24;

/** The claims of a brief: told each in its place, listed in a table, or apart since machines alone carry them. */
export interface Chosen {
  readonly told: readonly ClaimRecord[];
  readonly listed: readonly ClaimRecord[];
  readonly machine: readonly ClaimRecord[];
}

/**
 * Which claims a brief tells, those that matter most first.
 * @param records in the case's own order
 * @param wanted ids of the claims that the person asked for; null leaves the choice to the rule
 */
export function chooseClaims(
  records: readonly ClaimRecord[],
  papers: Papers,
  wanted: ReadonlySet<string> | null,
): Chosen {
  if (wanted !== null) return { told: records.filter(({ claim }) => wanted.has(claim.id)), listed: [], machine: [] };
  const machine = records.filter((record) => isMachineOnly(record, papers));
  const rest = records.filter((record) => !machine.includes(record));
  const told = rest.filter((record) => !isMinor(record, papers)).slice(0, MOST_TOLD);
  return { told, listed: rest.filter((record) => !told.includes(record)), machine };
}

/** One document alone carries it and nobody answers it; or headlines alone do, which are never support. */
function isMinor({ claim, standing }: ClaimRecord, papers: Papers): boolean {
  const carried = claim.passages.filter(({ statement }) => papers.statements.get(statement)?.headline === false);
  const documents = new Set(carried.map(({ document }) => document));
  const answered = standing.deniedBy.length + standing.acknowledgedBy.length + claim.silences.length > 0;
  return (
    documents.size === 0 ||
    (documents.size === 1 &&
      !answered &&
      claim.history.length === 0 &&
      (claim.kind === 'other' || claim.kind === 'event'))
  );
}

/** Headlines above it are nobody else's word for it. */
export function isMachineOnly({ claim }: ClaimRecord, papers: Papers): boolean {
  const carried = claim.passages.filter(({ statement }) => papers.statements.get(statement)?.headline === false);
  return carried.length > 0 && carried.every(({ statement }) => papers.statements.get(statement)?.basis === 'machine');
}
