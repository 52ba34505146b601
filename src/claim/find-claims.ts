import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import type { Entity } from '../model/entity.ts';
import type { Reading } from '../model/reading.ts';

/** Statements of a case → its claims, those that matter most first. */
export function findClaims(
  _readings: readonly Reading[],
  _entities: readonly Entity[],
  _decisions: readonly Decision[],
): Claim[] {
  return [];
}
