import type { Decision } from '../model/decision.ts';
import type { Entity } from '../model/entity.ts';
import type { Reading } from '../model/reading.ts';

/** Readings of all documents of a case → the entities of the case, with the evidence of every merge. */
export function findCaseEntities(_readings: readonly Reading[], _decisions: readonly Decision[]): Entity[] {
  return [];
}
