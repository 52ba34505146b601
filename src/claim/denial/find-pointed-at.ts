import type { Gist } from '../group/gist.ts';
import type { Bearing } from './find-bearing.ts';

/** How far back a "this" may point, in sentences. */
const BACK = 8;
/** How far ahead. */
const AHEAD = 1;
/** Below this nothing near fits well enough. */
const LEAST_APT = 0.7;

const CHARGES = new Set(['allege', 'accuse']);

/** How well the claim of `target` answers the question what the denial `gist` is about. */
function measureAptness(gist: Gist, target: Gist, size: number): number {
  const distance = gist.sentence - target.sentence;
  if (
    distance > BACK ||
    distance < -AHEAD ||
    gist.proposition.statement.id === target.proposition.statement.id ||
    target.words.length < 2
  ) {
    return 0;
  }
  const denier = gist.proposition.statement.speaker;
  if (denier !== null && target.proposition.statement.speaker === denier) {
    return 0;
  }
  const named = gist.near.filter((name) => target.names.includes(name)).length;
  const accused = gist.speakers.some((name) => target.names.includes(name)) ? 0.5 : 0;
  const nearness = distance >= 0 ? 0.8 / (1 + distance / 2) : 0.2;
  const charge = CHARGES.has(target.proposition.statement.stance) ? 0.4 : 0;
  const own = gist.names.some((name) => target.names.includes(name)) ? 0.3 : 0;
  return nearness + Math.min(0.4, named * 0.2) + accused + own + charge + 0.25 * Math.log2(size);
}

/**
 * Finds what denials speak of that name it with a mere "this", "the accusations" or nothing: the claim near them that fits best, for it was
 * said shortly before, names the denier, or is a charge.
 * @param groupOf position of the group of each proposition
 * @returns denial → position of each group that fits, and how well
 */
export function findPointedAt(
  gists: readonly Gist[],
  bearings: readonly Bearing[],
  groupOf: ReadonlyMap<number, number>,
  groups: readonly (readonly number[])[],
): Map<number, Map<number, number>> {
  const pointed = new Map<number, Map<number, number>>();
  for (const [i, gist] of gists.entries()) {
    if (!bearings[i]!.bare) {
      continue;
    }
    const fits = new Map<number, number>();
    pointed.set(i, fits);
    const { id } = gist.proposition.document;
    for (const step of [-1, 1]) {
      for (
        let j = i + step;
        gists[j]?.proposition.document.id === id && Math.abs(gists[j]!.sentence - gist.sentence) <= BACK;
        j += step
      ) {
        const group = groupOf.get(j)!;
        const fit = bearings[j]!.rejects
          ? 0
          : measureAptness(
              gist,
              gists[j]!,
              groups[group]!.filter((k) => gists[k]!.proposition.document.id === id).length,
            );
        if (fit > (fits.get(group) ?? LEAST_APT)) {
          fits.set(group, fit);
        }
      }
    }
  }
  return pointed;
}
