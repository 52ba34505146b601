import type { OriginCount } from '../model/origin.ts';

type Counted = Pick<OriginCount, 'count' | 'range'>;

/**
 * How many independent origins stand behind a claim: "1", "1–3", or "no stated origin", which is never a number.
 * The upper end counts origins that may overlap and publishers whose own voice says it.
 */
export function nameOriginCount({ count, range: [low, high] }: Counted): string {
  if (count === 0) return 'no stated origin';
  return low === high ? `${count}` : `${low}–${high}`;
}

/** The same as part of a sentence: "1 origin", "2 to 4 origins", "no stated origin". */
export function sayOriginCount({ count, range: [low, high] }: Counted): string {
  if (count === 0) return 'no stated origin';
  if (low === high) return count === 1 ? '1 origin' : `${count} origins`;
  return `${low} to ${high} origins`;
}
