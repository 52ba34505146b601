import { GROUPING } from '../../lexicon/grouping-thresholds.ts';
import type { DecidedClaims } from '../anchor-decisions.ts';
import type { Bearing } from '../denial/find-bearing.ts';
import { holdOpposites } from '../denial/opposite-index.ts';
import type { ClaimWeights } from '../weights/read-weights.ts';
import { findCandidates } from './find-candidates.ts';
import type { Gist } from './gist.ts';
import { linkGroups } from './link-groups.ts';
import type { ScoredPair } from './link-groups.ts';
import { scorePair } from './score-pair.ts';

/** Propositions in groups of one claim each, by position. */
export interface Grouping {
  readonly groups: readonly (readonly number[])[];
  /** Scored pairs of each proposition, also across groups. */
  readonly pairs: ReadonlyMap<number, readonly ScoredPair[]>;
}

/**
 * Groups propositions that say the same. What turns something down is grouped with its like; what it turns down is for `attachDenials`.
 * @param bearings along `gists`
 */
export function groupGists(
  gists: readonly Gist[],
  bearings: readonly Bearing[],
  weights: ClaimWeights | null,
  decided: DecidedClaims,
): Grouping {
  const scored: ScoredPair[] = [];
  const pairs = new Map<number, ScoredPair[]>();
  const agree = (a: number, b: number, score: number): number => {
    if (bearings[a]!.rejects !== bearings[b]!.rejects) {
      return 0;
    }
    return holdOpposites(bearings[a]!.sides, bearings[b]!.sides) ? score * GROUPING.opposite : score;
  };
  for (const [a, b] of findCandidates(gists)) {
    const score = scorePair(gists[a]!, gists[b]!, weights);
    if (score >= GROUPING.least) {
      const pair = { a, b, score };
      for (const i of [a, b]) {
        const list = pairs.get(i);
        if (list === undefined) {
          pairs.set(i, [pair]);
        } else {
          list.push(pair);
        }
      }
      // What a person placed is drawn by nothing else, and draws nothing after it.
      if (score >= GROUPING.link && !decided.placed.has(a) && !decided.placed.has(b)) {
        scored.push({ a, b, score: agree(a, b, score) });
      }
    }
  }
  const score = (a: number, b: number): number => agree(a, b, scorePair(gists[a]!, gists[b]!, weights));
  const group = linkGroups(gists.length, scored, score, GROUPING.join, decided.together, decided.apart);
  const groups = new Map<number, number[]>();
  for (const [i, number] of group.entries()) {
    const members = groups.get(number);
    if (members === undefined) {
      groups.set(number, [i]);
    } else {
      members.push(i);
    }
  }
  return { groups: [...groups.values()], pairs };
}
