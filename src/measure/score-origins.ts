import type { AnswerKey } from './answer-key.ts';
import type { CaseIndex } from './exported-case.ts';
import { roundHalfEven, roundShare } from './round-half-even.ts';

/** More own voices than this widen no count. */
const MOST_UNSTATED = 9;

/**
 * Independent origins: right (the count, or 1 where only documents' own voices say it), within (right once own voices are
 * added), right where the key has several, and the mean error.
 */
export function scoreOrigins(
  key: AnswerKey,
  index: CaseIndex,
  homes: ReadonlyMap<string, number | null>,
  misses: string[],
): Record<string, number | null> {
  let of = 0;
  let right = 0;
  let within = 0;
  let several = 0;
  let severalRight = 0;
  let error = 0;
  for (const claim of key.claims) {
    const keyed = claim.origins ?? null;
    if (keyed === null) continue;
    of += 1;
    const at = homes.get(claim.id) ?? null;
    const own = at === null ? null : index.claims[at]?.origins;
    const count = own?.count ?? 0;
    const unstated = own?.unstated ?? 0;
    const n = count || (unstated > 0 ? 1 : 0);
    const good = n === keyed;
    if (good) right += 1;
    if (good || (n > 0 && n <= keyed && keyed <= count + Math.min(unstated, MOST_UNSTATED))) within += 1;
    if (keyed > 1) several += 1;
    if (keyed > 1 && good) severalRight += 1;
    error += Math.abs(n - keyed);
    if (!good) misses.push(`origins: ${claim.id}: ${n} for ${keyed}`);
  }
  return {
    right,
    of,
    percent: roundShare(right, of),
    within: roundShare(within, of),
    'several right': severalRight,
    'of several': several,
    'mean error': of === 0 ? null : roundHalfEven(error / of, 2),
  };
}
