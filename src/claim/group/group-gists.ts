import { GROUPING } from '../../lexicon/grouping-thresholds.ts';
import type { DecidedClaims } from '../anchor-decisions.ts';
import { isBareDenial } from '../denial/is-bare.ts';
import type { ClaimWeights } from '../weights/read-weights.ts';
import { compareGists } from './compare-gists.ts';
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

/** Groups propositions that say the same, or of which one denies what others say. */
export function groupGists(gists: readonly Gist[], weights: ClaimWeights | null, decided: DecidedClaims): Grouping {
  const bare = new Set(gists.flatMap((gist, i) => (isBareDenial(gist) ? [i] : [])));
  const scored: ScoredPair[] = [];
  const pairs = new Map<number, ScoredPair[]>();
  for (const [a, b] of findCandidates(gists)) {
    const score = scorePair(compareGists(gists[a]!, gists[b]!, weights));
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
      if (!bare.has(a) && !bare.has(b)) {
        scored.push(pair);
      }
    }
  }
  const group = linkGroups(gists.length, scored, GROUPING.join, decided.together, decided.apart);
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
