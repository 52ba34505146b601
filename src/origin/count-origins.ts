import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { OriginCount, Reuse } from '../model/origin.ts';
import type { Reading } from '../model/reading.ts';

/** The independent origins behind one claim. Only the passages of `claim` count, so an as-of view passes a filtered claim. */
export function countOrigins(
  _claim: Claim,
  _readings: ReadonlyMap<string, Reading>,
  _entities: readonly Entity[],
  _reuse: readonly Reuse[],
): OriginCount {
  return { count: 0, range: [0, 0], unstated: 0, list: [], saysMore: [] };
}
