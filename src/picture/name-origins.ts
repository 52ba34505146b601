import type { OriginCount } from '../model/origin.ts';

/**
 * How many independent origins stand behind a claim: "1", "1–3", or "no stated origin", which is never a number.
 * The upper end counts origins that may overlap and publishers whose own voice says it.
 */
export function nameOriginCount(origins: OriginCount): string {
  if (origins.count === 0) return 'no stated origin';
  const [low, high] = origins.range;
  return low === high ? `${origins.count}` : `${low}–${high}`;
}
