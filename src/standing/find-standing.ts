import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { OriginCount } from '../model/origin.ts';
import type { Reading } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';

/** What the reporting on a claim amounts to as of a date (EDTF; null: everything). */
export function findStanding(
  _claim: Claim,
  _origins: OriginCount,
  _readings: ReadonlyMap<string, Reading>,
  _entities: readonly Entity[],
  asOf: string | null,
): Standing {
  return {
    label: 'unsourced',
    asOf,
    acknowledgedBy: [],
    deniedBy: [],
    declined: [],
    silent: [],
    unheard: [],
    reasons: [],
    spoken: [],
  };
}
