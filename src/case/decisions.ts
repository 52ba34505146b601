import type { Decision, LogEntry, LoggedDecision } from '../model/decision.ts';
import { Failure } from '../model/failure.ts';

const KINDS: Readonly<Record<Decision['kind'], true>> = {
  described: true,
  accepted: true,
  rejected: true,
  corrected: true,
  merged: true,
  split: true,
  placed: true,
  classified: true,
  named: true,
  'same entity': true,
  'other entity': true,
  noted: true,
  undone: true,
};

/** The decisions that are in force, in order: those that no later entry, itself in force, takes back. */
export function findDecisionsInForce(log: readonly LogEntry[]): LoggedDecision[] {
  const undone = new Set<number>();
  const inForce: LoggedDecision[] = [];
  // From the end: an undoing that was itself undone has no effect.
  for (const entry of log.toReversed()) {
    const decision = toDecision(entry);
    if (!decision || undone.has(entry.seq)) continue;
    if (decision.kind === 'undone') undone.add(decision.seq);
    else inForce.push({ seq: entry.seq, decision });
  }
  return inForce.toReversed();
}

/** The decision that an entry holds; null for captures and for entries whose payload was erased. */
function toDecision(entry: LogEntry): Decision | null {
  if (!(entry.kind in KINDS) || entry.payload === null) return null;
  const decision: Decision = JSON.parse(JSON.stringify({ ...entry.payload, kind: entry.kind }));
  return decision;
}

/** @throws Failure `usage` where the entry cannot be taken back */
export function checkUndo(log: readonly LogEntry[], seq: number): void {
  const entry = log.find((one) => one.seq === seq);
  if (!entry) throw new Failure('not-found', `The log has no entry ${seq}.`);
  if (!toDecision(entry)) throw new Failure('usage', `Entry ${seq} is no decision and cannot be undone.`);
  const taken = log.findLast((one) => one.kind === 'undone' && one.payload?.['seq'] === seq);
  if (taken && !log.some((one) => one.kind === 'undone' && one.payload?.['seq'] === taken.seq)) {
    throw new Failure('usage', `Entry ${seq} was undone already, by entry ${taken.seq}.`);
  }
}
