import { DENYING } from '../../lexicon/grouping-thresholds.ts';
import type { DecidedClaims } from '../anchor-decisions.ts';
import type { Gist } from '../group/gist.ts';
import type { Grouping } from '../group/group-gists.ts';
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
function isOpposed(a: number, b: number, gists: readonly Gist[], bearings: readonly Bearing[]): boolean {
  return (bearings[a]!.sign !== bearings[b]!.sign) !== holdOpposites(gists[a]!.words, gists[b]!.words);
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
  const involved = a.speakers.some((id) => b.names.includes(id) || b.near.includes(id));
  return (
    score + (near ? DENYING.near : 0) + (involved ? DENYING.involved : 0) + (bearings[denier]!.firm ? DENYING.firm : 0)
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
  return bearing.denies ? DENYING.negative : opposites && bearing.firm ? DENYING.contrary : Infinity;
}

/**
 * Puts denials on the claims that they deny: by what their words share with them, or, where they say a mere "this", by what had just been
 * said in the same document. A denial that fits nowhere stays a claim of its own, which nobody in the case affirms.
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
  const fixed = new Set([...decided.together, ...decided.apart].flat());
  const denials: Denying[] = [];
  const moved = new Set<number>();
  const pointed = findPointedAt(gists, bearings, groupOf, grouping.groups);
  for (const i of gists.keys()) {
    const bearing = bearings[i]!;
    const home = groupOf.get(i)!;
    if (fixed.has(i)) {
      continue;
    }
    const fits = new Map<number, number>();
    for (const [group, fit] of pointed.get(i) ?? []) {
      fits.set(group, fit);
    }
    // Among those who say the same but for a "not": it denies where most say it without.
    if (bearing.denies && !bearing.rejects && leaning[home] === 1 && grouping.groups[home]!.length > 1) {
      denials.push({ member: i, group: home, reach: 'direct' });
      moved.add(i);
      continue;
    }
    for (const { a, b, score } of grouping.pairs.get(i) ?? []) {
      const other = a === i ? b : a;
      const group = groupOf.get(other)!;
      const against = bearings[other]!;
      if (
        group === home ||
        against.rejects ||
        gists[other]!.proposition.statement.id === gists[i]!.proposition.statement.id ||
        bearing.bare
      ) {
        continue;
      }
      const opposites = holdOpposites(gists[i]!.words, gists[other]!.words);
      if (
        !bearing.rejects &&
        (!isOpposed(i, other, gists, bearings) || (leaning[group] === bearing.sign && !opposites))
      ) {
        continue;
      }
      const close = measureFit(i, other, score, gists, bearings);
      const fit = close + DENYING.company * Math.log2(grouping.groups[group]!.length);
      if (close >= leastFit(bearing, opposites) && fit > (fits.get(group) ?? 0)) {
        fits.set(group, fit);
      }
    }
    const ranked = [...fits].toSorted((x, y) => y[1] - x[1] || x[0] - y[0]);
    for (const [at, [group, fit]] of ranked.slice(0, 1 + DENYING.most).entries()) {
      if (at === 0) {
        denials.push({ member: i, group, reach: 'direct' });
        moved.add(i);
      } else if (fit >= ranked[0]![1] * DENYING.implied) {
        denials.push({ member: i, group, reach: 'implied' });
      }
    }
  }
  return {
    groups: grouping.groups.map((members) => members.filter((i) => !moved.has(i))),
    pairs: grouping.pairs,
    denials,
  };
}
