import type { Decision } from '../model/decision.ts';
import type { Shown } from './shown.ts';
import { applyDecisions } from './apply-decisions.ts';

/**
 * Whether a decision leaves everything that is derived as it is, so that nothing need be derived anew: a note, an acceptance of what reads
 * so already, and the taking back of either.
 * @param shown the case before the decision
 */
export function isIdle(decision: Decision, shown: Shown): boolean {
  if (decision.kind === 'noted') return true;
  if (decision.kind === 'accepted') {
    const reading = shown.readings().find(({ document }) => document.sha256 === decision.statement.sha256);
    return reading !== undefined && applyDecisions(reading, [{ seq: 0, decision }]) === reading;
  }
  if (decision.kind !== 'undone') return false;
  const entry = shown.log().find(({ seq }) => seq === decision.seq);
  if (!entry || entry.payload === null || (entry.kind !== 'noted' && entry.kind !== 'accepted')) return false;
  const taken: Decision = JSON.parse(JSON.stringify({ ...entry.payload, kind: entry.kind }));
  return isIdle(taken, shown);
}
