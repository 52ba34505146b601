import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Origin, OriginCount, Reuse } from '../model/origin.ts';
import type { Reading } from '../model/reading.ts';
import { findCopied } from './find-copied.ts';
import { gatherOrigins } from './gather-origins.ts';
import { indexEntities } from './index-entities.ts';
import { inheritLeads } from './inherit-leads.ts';
import { placePassages } from './placed-passage.ts';

/**
 * The independent origins behind one claim, each counted once, with the words that show why each statement leads there.
 * Only affirming passages of `claim` count, so an as-of view passes a filtered claim.
 * @param readings by document id
 */
export function countOrigins(
  claim: Claim,
  readings: ReadonlyMap<string, Reading>,
  entities: readonly Entity[],
  reuse: readonly Reuse[],
): OriginCount {
  const index = indexEntities(entities);
  const placed = inheritLeads(placePassages(claim, readings, index));
  const { list, unstated } = gatherOrigins(placed, findCopied(placed, reuse), index);
  const more = placed.filter(({ lead }) => lead.to === 'more').map(({ statement }) => statement.id);
  return {
    count: list.length,
    range: [findLeast(list), list.length + unstated],
    unstated,
    list,
    saysMore: [...new Set(more)],
  };
}

/** Those that may be one another count once. */
function findLeast(list: readonly Origin[]): number {
  const overlapping = list.filter(({ mayOverlap }) => mayOverlap).length;
  return list.length - Math.max(0, overlapping - 1);
}
