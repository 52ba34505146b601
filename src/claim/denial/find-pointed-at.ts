import { POINTING } from '../../lexicon/grouping-thresholds.ts';
import type { Gist } from '../group/gist.ts';
import type { Bearing } from './find-bearing.ts';

const CHARGES: ReadonlySet<string> = new Set(['allege', 'accuse']);

/** How well one proposition answers the question what a denial is about that names it with a mere "this"; 0 where it cannot. */
function measureAptness(denial: Gist, other: Gist, distance: number): number {
  const { statement } = other.proposition;
  const speaker = denial.proposition.statement.speaker;
  // What somebody else says that the denier said can be denied by him; what he says himself he does not.
  const own = speaker !== null && statement.speaker === speaker && statement.chain.length < 2;
  if (statement.headline || other.words.length < 2 || own) {
    return 0;
  }
  const accused = denial.speakers.some((id) => other.names.includes(id) || other.near.includes(id));
  return (
    1 / (1 + distance) +
    (accused ? POINTING.accused : 0) +
    (CHARGES.has(statement.stance) ? POINTING.charge : 0) +
    (statement.voice === 'attributed' ? POINTING.attributed : 0) +
    (statement.parent === null ? 0 : POINTING.nested) +
    (denial.names.some((name) => other.names.includes(name)) ? POINTING.named : 0)
  );
}

/**
 * Finds what a denial speaks of that names it with a mere "this", "the accusations" or nothing: what had just been said in the same document,
 * sooner where it is a charge, speaks of the denier or is somebody's words.
 * @param i position of the denial; the propositions of a document follow one another in its order
 * @returns positions of what fits → how well, above `POINTING.least`
 */
export function findPointedAt(i: number, gists: readonly Gist[], bearings: readonly Bearing[]): Map<number, number> {
  const found = new Map<number, number>();
  const denial = gists[i]!;
  const { document, statement } = denial.proposition;
  for (let j = i - 1; j >= 0; j--) {
    const other = gists[j]!;
    const distance = denial.sentence - other.sentence;
    if (other.proposition.document.id !== document.id || distance > POINTING.back) {
      break;
    }
    if (bearings[j]!.rejects || other.proposition.statement.id === statement.id) {
      continue;
    }
    const aptness = measureAptness(denial, other, distance);
    if (aptness >= POINTING.least) {
      found.set(j, aptness);
    }
  }
  return found;
}
