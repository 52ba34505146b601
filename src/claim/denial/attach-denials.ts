import { DENYING } from '../../lexicon/grouping-thresholds.ts';
import type { DecidedClaims } from '../anchor-decisions.ts';
import type { Gist } from '../group/gist.ts';
import type { Grouping } from '../group/group-gists.ts';
import { listPairs } from '../group/pair-table.ts';
import type { Bearing } from './find-bearing.ts';
import { holdOpposites } from './opposite-index.ts';
import { findPointedAt } from './find-pointed-at.ts';

/** A proposition on a claim that it denies. */
export interface Denying {
  readonly member: number;
  /** Position of the claim's group. */
  readonly group: number;
  readonly reach: 'direct' | 'implied';
}

/** Groups of claims, and who denies which. */
export interface Contested extends Grouping {
  readonly denials: readonly Denying[];
}

/** Sentences that count as near. */
const NEAR = 5;

/** True where what two say cannot both be so, as far as their words show. */
function isOpposed(a: number, b: number, bearings: readonly Bearing[]): boolean {
  return (bearings[a]!.sign !== bearings[b]!.sign) !== holdOpposites(bearings[a]!.sides, bearings[b]!.sides);
}

/** True where who says `a` is spoken of in `b`. */
function isInvolved(a: Gist, b: Gist): boolean {
  return a.speakers.some((id) => b.names.includes(id) || b.near.includes(id));
}

/** How well `denier` fits as a denial of `claimed`, given the score of the two. */
function measureFit(
  denier: number,
  claimed: number,
  score: number,
  gists: readonly Gist[],
  bearings: readonly Bearing[],
): number {
  const [a, b] = [gists[denier]!, gists[claimed]!];
  const near = a.proposition.document.id === b.proposition.document.id && Math.abs(a.sentence - b.sentence) <= NEAR;
  return (
    score +
    (near ? DENYING.near : 0) +
    (isInvolved(a, b) ? DENYING.involved : 0) +
    (bearings[denier]!.firm ? DENYING.firm : 0)
  );
}

/** The fit from which a proposition denies; infinite for one that cannot. */
function leastFit(bearing: Bearing, opposites: boolean): number {
  if (bearing.rejects) {
    return DENYING.rejecting;
  }
  if (!bearing.attributed) {
    return Infinity;
  }
  return bearing.denies
    ? DENYING.negative
    : opposites
      ? DENYING.contrary - (bearing.firm ? DENYING.firm : 0)
      : Infinity;
}

/** Everything that fits one proposition as a claim that it denies: position of the group → how well. */
function findFits(
  i: number,
  gists: readonly Gist[],
  bearings: readonly Bearing[],
  grouping: Grouping,
  groupOf: ReadonlyMap<number, number>,
  leaning: readonly number[],
): Map<number, number> {
  const fits = new Map<number, number>();
  const bearing = bearings[i]!;
  if (bearing.bare) {
    return fits;
  }
  for (const { a, b, score } of listPairs(grouping.pairs, i)) {
    const other = a === i ? b : a;
    const group = groupOf.get(other)!;
    const [one, against] = [gists[i]!.proposition.statement, gists[other]!.proposition.statement];
    if (group === groupOf.get(i) || bearings[other]!.rejects || one.id === against.id) {
      continue;
    }
    const opposites = holdOpposites(bearing.sides, bearings[other]!.sides);
    const opposed = bearing.rejects ? bearings[other]!.sign > 0 || opposites : isOpposed(i, other, bearings);
    if (!opposed || (!bearing.rejects && leaning[group] === bearing.sign && !opposites)) {
      continue;
    }
    if (!bearing.denies && !bearing.firm && !isInvolved(gists[i]!, gists[other]!)) {
      // A report of more is no answer to who says that it was less; only those concerned contradict by saying something else.
      continue;
    }
    const close = measureFit(i, other, score, gists, bearings);
    const fit = close + DENYING.company * Math.log2(grouping.groups[group]!.length);
    if (close >= leastFit(bearing, opposites) && fit > (fits.get(group) ?? 0)) {
      fits.set(group, fit);
    }
  }
  return fits;
}

/**
 * Puts denials on the claims that they deny: by what their words share with them, or, where they say a mere "this", by what had just been
 * said in the same document; denials that say the same are put together. A denial that fits nowhere stays a claim of its own, which nobody
 * in the case affirms. What contradicts a claim and says something of its own ("spoke only once") stands on both.
 */
export function attachDenials(
  gists: readonly Gist[],
  bearings: readonly Bearing[],
  grouping: Grouping,
  decided: DecidedClaims,
): Contested {
  const groupOf = new Map<number, number>();
  for (const [number, members] of grouping.groups.entries()) {
    for (const i of members) {
      groupOf.set(i, number);
    }
  }
  /** Which way most of a group goes. */
  const leaning = grouping.groups.map((members) =>
    members.filter((i) => bearings[i]!.sign < 0).length * 2 > members.length ? -1 : 1,
  );
  /** A rejection that was merged by hand stays there; words that deny a part still do so among those they were merged with. */
  const fixed = (i: number): boolean =>
    decided.placed.has(i) || decided.split.has(i) || (decided.merged.has(i) && bearings[i]!.rejects);
  const denials: Denying[] = [];
  const moved = new Set<number>();
  const pointed = findPointedAt(gists, bearings, groupOf, grouping.groups);
  const put = (members: readonly number[], fits: ReadonlyMap<number, number>, move: boolean): void => {
    const ranked = [...fits].toSorted((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, 1 + DENYING.most);
    for (const member of ranked.length > 0 ? members : []) {
      for (const [at, [group, fit]] of ranked.entries()) {
        if (at === 0 || fit >= ranked[0]![1] * DENYING.implied) {
          denials.push({ member, group, reach: at === 0 ? 'direct' : 'implied' });
        }
      }
      if (move) {
        moved.add(member);
      }
    }
  };
  for (const [home, members] of grouping.groups.entries()) {
    const free = members.filter((i) => !fixed(i));
    const sum = new Map<number, number>();
    for (const i of free) {
      const bearing = bearings[i]!;
      if (bearing.rejects) {
        for (const [group, fit] of [
          ...findFits(i, gists, bearings, grouping, groupOf, leaning),
          ...(pointed.get(i) ?? []),
        ]) {
          sum.set(group, (sum.get(group) ?? 0) + fit);
        }
      } else if (bearing.denies && leaning[home] === 1 && members.length > 1) {
        // Among those who say the same but for a "not": it denies where most say it without.
        denials.push({ member: i, group: home, reach: 'direct' });
        moved.add(i);
      } else {
        put([i], findFits(i, gists, bearings, grouping, groupOf, leaning), bearing.denies);
      }
    }
    put(
      free.filter((i) => bearings[i]!.rejects),
      sum,
      true,
    );
  }
  return {
    groups: grouping.groups.map((members) => members.filter((i) => !moved.has(i))),
    pairs: grouping.pairs,
    denials,
  };
}
