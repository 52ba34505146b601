import { GROUPING } from '../../lexicon/grouping-thresholds.ts';
import type { DecidedClaims } from '../anchor-decisions.ts';
import type { Described, Likeness } from './compare-documents.ts';
import { findNeighbours } from './find-neighbours.ts';
import { linkGroups } from './link-groups.ts';
import { addPair, makePairList, tabulatePairs } from './pair-table.ts';
import type { PairTable } from './pair-table.ts';

/** Propositions in groups of one claim each, by position. */
export interface Grouping {
  readonly groups: readonly (readonly number[])[];
  /** Scored pairs of each proposition, also across groups. */
  readonly pairs: PairTable;
}

/**
 * Groups propositions that say the same. What turns something down is grouped with its like; what it turns down is for `attachDenials`.
 * @param documents in order of their ids; positions count the propositions of all of them
 * @param compare says which propositions of two documents are alike, or of one, by their positions in `documents`
 */
export function groupGists(
  documents: readonly Described[],
  compare: (a: number, b: number) => Likeness,
  decided: DecidedClaims,
): Grouping {
  const all = makePairList();
  const agreeing = makePairList();
  const firsts: number[] = [];
  let count = 0;
  for (const { gists } of documents) {
    firsts.push(count);
    count += gists.length;
  }
  const add = (a: number, b: number, likeness: Likeness): void => {
    for (const [at, score] of likeness.scores.entries()) {
      const [i, j] = [firsts[a]! + likeness.a[at]!, firsts[b]! + likeness.b[at]!];
      addPair(all, i, j, score);
      // What a person placed is drawn by nothing else, and draws nothing after it.
      if (likeness.agreements[at]! >= GROUPING.link && !decided.placed.has(i) && !decided.placed.has(j)) {
        addPair(agreeing, i, j, likeness.agreements[at]!);
      }
    }
  };
  for (const at of documents.keys()) {
    add(at, at, compare(at, at));
  }
  for (const [a, b] of findNeighbours(documents.map(({ parts }) => parts))) {
    add(a, b, compare(a, b));
  }
  const group = linkGroups(count, tabulatePairs(agreeing, count), GROUPING.join, decided.together, decided.apart);
  const groups = new Map<number, number[]>();
  for (const [i, number] of group.entries()) {
    const members = groups.get(number);
    if (members === undefined) {
      groups.set(number, [i]);
    } else {
      members.push(i);
    }
  }
  return { groups: [...groups.values()], pairs: tabulatePairs(all, count) };
}
