import { DENYING } from '../../lexicon/grouping-thresholds.ts';
import type { DecidedClaims } from '../anchor-decisions.ts';
import type { Gist } from '../group/gist.ts';
import type { Grouping } from '../group/group-gists.ts';
import { listPairs } from '../group/pair-table.ts';
import type { ClaimWeights } from '../weights/read-weights.ts';
import type { Bearing } from './find-bearing.ts';
import { holdOpposites } from './opposite-index.ts';
import { coverShare } from '../group/compare-gists.ts';
import { scorePair } from '../group/score-pair.ts';
import { findPointedAt } from './find-pointed-at.ts';
import { scoreDenial } from './score-denial.ts';

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

/** True where what two say cannot both be so, as far as their words show. */
function isOpposed(a: number, b: number, bearings: readonly Bearing[]): boolean {
  return (bearings[a]!.sign !== bearings[b]!.sign) !== holdOpposites(bearings[a]!.sides, bearings[b]!.sides);
}

/** True where one says that something was asked for, and the other only that it was not done: that denies no asking. */
function isBesideAsking(denial: Gist, claim: readonly Gist[]): boolean {
  const asks = claim.filter(
    ({ kind, proposition }) => kind === 'request' || proposition.statement.stance === 'request',
  );
  return (
    asks.length * 2 >= claim.length && denial.kind !== 'request' && denial.proposition.statement.stance !== 'request'
  );
}

/** True for a member of a group that says the opposite of what the group says, in nearly the same words. */
function isContrary(
  i: number,
  members: readonly number[],
  leaning: 1 | -1,
  gists: readonly Gist[],
  bearings: readonly Bearing[],
  weights: ClaimWeights | null,
): boolean {
  const [one, gist] = [bearings[i]!, gists[i]!];
  const besideAsking = isBesideAsking(
    gist,
    members.map((member) => gists[member]!),
  );
  return (
    one.sign !== leaning &&
    gist.words.length > 1 &&
    members.some((other) => {
      const { statement } = gists[other]!.proposition;
      if (bearings[other]!.sign !== leaning || statement.id === gist.proposition.statement.id || besideAsking) {
        return false;
      }
      const speaker = gist.proposition.statement.speaker;
      const flat = leaning === 1 ? one.flat && !bearings[other]!.flat : bearings[other]!.flat && !one.flat;
      // "The meetings were not announced" denies an announcement, which nobody claimed: what is negated must be there without the "not".
      const held = coverShare(gist.words, gists[other]!.words, weights);
      return one.denies
        ? held >= DENYING.held
        : flat &&
            held >= DENYING.alike &&
            (speaker === null || speaker !== statement.speaker) &&
            scorePair(gist, gists[other]!, weights) >= DENYING.alike;
    })
  );
}

/** True where who says `a` is spoken of in `b`. */
function isInvolved(a: Gist, b: Gist): boolean {
  return a.speakers.some((id) => b.names.includes(id) || b.near.includes(id));
}

/** What a denial may be about: what shares words with it anywhere, and what stands near it. */
function findTargets(i: number, gists: readonly Gist[], grouping: Grouping): Set<number> {
  const found = new Set(listPairs(grouping.pairs, i).map(({ a, b }) => (a === i ? b : a)));
  const { id } = gists[i]!.proposition.document;
  for (const step of [-1, 1]) {
    for (
      let j = i + step;
      gists[j]?.proposition.document.id === id && Math.abs(gists[j]!.sentence - gists[i]!.sentence) <= DENYING.near;
      j += step
    ) {
      found.add(j);
    }
  }
  return found;
}

/** Everything that fits one proposition as a claim that it denies: position of the group → how well, 0 to 1. */
function findFits(
  i: number,
  gists: readonly Gist[],
  bearings: readonly Bearing[],
  grouping: Grouping,
  groupOf: ReadonlyMap<number, number>,
  leaning: readonly number[],
  weights: ClaimWeights | null,
): Map<number, number> {
  const fits = new Map<number, number>();
  const bearing = bearings[i]!;
  if (!bearing.rejects && !bearing.attributed) {
    return fits;
  }
  if (bearing.bare) {
    for (const [other, fit] of findPointedAt(i, gists, bearings)) {
      const group = groupOf.get(other)!;
      if (group !== groupOf.get(i) && fit > (fits.get(group) ?? 0)) {
        fits.set(group, fit);
      }
    }
    // A "this" points at one thing; of equals, at what a later place in the text says last.
    const [best] = [...fits].toSorted((x, y) => y[1] - x[1] || y[0] - x[0]);
    return new Map(best === undefined ? [] : [best]);
  }
  const claimOf = (group: number): Gist[] => grouping.groups[group]!.map((member) => gists[member]!);
  for (const other of findTargets(i, gists, grouping)) {
    const group = groupOf.get(other)!;
    const [one, against] = [gists[i]!.proposition.statement, gists[other]!.proposition.statement];
    if (group === groupOf.get(i) || bearings[other]!.rejects || one.id === against.id) {
      continue;
    }
    const opposites = holdOpposites(bearing.sides, bearings[other]!.sides);
    if (!bearing.rejects) {
      const held = opposites || coverShare(gists[i]!.words, gists[other]!.words, weights) >= DENYING.held;
      const opposed = held && isOpposed(i, other, bearings) && (leaning[group] !== bearing.sign || opposites);
      // A report of more is no answer to who says that it was less; only those concerned contradict by saying something else.
      const entitled = bearing.denies || (opposites && (bearing.firm || isInvolved(gists[i]!, gists[other]!)));
      if (!opposed || !entitled || isBesideAsking(gists[i]!, claimOf(group))) {
        continue;
      }
    }
    const fit = scoreDenial(gists[i]!, bearing, gists[other]!, bearings[other]!, weights);
    const least = bearing.rejects ? DENYING.rejecting : bearing.denies ? DENYING.negative : DENYING.contrary;
    if (fit >= least && fit > (fits.get(group) ?? 0)) {
      fits.set(group, fit);
    }
  }
  return fits;
}

/**
 * Puts denials on the claims that they deny, by `scoreDenial`; those that name their matter and say the same are put together. A denial that fits nowhere stays a claim of its own, which nobody
 * in the case affirms. What contradicts a claim and says something of its own ("spoke only once") stands on both.
 */
export function attachDenials(
  gists: readonly Gist[],
  bearings: readonly Bearing[],
  grouping: Grouping,
  decided: DecidedClaims,
  weights: ClaimWeights | null,
): Contested {
  const groupOf = new Map<number, number>();
  for (const [number, members] of grouping.groups.entries()) {
    for (const i of members) {
      groupOf.set(i, number);
    }
  }
  /**
   * Which way a group goes: that of most who do not answer others. What all say with a "not" ("will not be charged") is a claim with a "not" in
   * it; one that some deny is none.
   */
  const leaning = grouping.groups.map((members) => {
    const plain = members.filter((i) => !bearings[i]!.denies);
    const voices = plain.length > 0 ? plain : members;
    return voices.filter((i) => bearings[i]!.sign < 0).length * 2 > voices.length ? -1 : 1;
  });
  /** A rejection that was merged by hand stays there; words that deny a part still do so among those they were merged with. */
  const fixed = (i: number): boolean =>
    decided.placed.has(i) || decided.split.has(i) || (decided.merged.has(i) && bearings[i]!.rejects);
  const denials: Denying[] = [];
  const moved = new Set<number>();
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
    /** Denials that name their matter and say the same are put together. */
    const sum = new Map<number, number>();
    const together = free.filter((i) => bearings[i]!.rejects && !bearings[i]!.bare);
    for (const i of free) {
      const bearing = bearings[i]!;
      const fits = findFits(i, gists, bearings, grouping, groupOf, leaning, weights);
      if (bearing.rejects && !bearing.bare) {
        for (const [group, fit] of fits) {
          sum.set(group, (sum.get(group) ?? 0) + fit / together.length);
        }
      } else if (!bearing.rejects && isContrary(i, members, leaning[home]!, gists, bearings, weights)) {
        // Among those who say the same but for a "not".
        denials.push({ member: i, group: home, reach: 'direct' });
        moved.add(i);
      } else {
        put([i], fits, bearing.denies);
      }
    }
    put(together, sum, true);
  }
  return {
    groups: grouping.groups.map((members) => members.filter((i) => !moved.has(i))),
    pairs: grouping.pairs,
    denials,
  };
}
