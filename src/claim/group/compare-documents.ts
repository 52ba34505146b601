import { GROUPING } from '../../lexicon/grouping-thresholds.ts';
import type { ClaimKind } from '../../model/vocabulary.ts';
import type { Bearing } from '../denial/find-bearing.ts';
import { holdOpposites } from '../denial/opposite-index.ts';
import type { ClaimWeights } from '../weights/read-weights.ts';
import type { Gist } from './gist.ts';
import type { PartIndex } from './index-parts.ts';
import { matchParts, matchWithin } from './match-parts.ts';
import { scorePair } from './score-pair.ts';

/** The propositions of one document, in a form in which they can be compared with those of others. */
export interface Described {
  readonly gists: readonly Gist[];
  /** Along `gists`. */
  readonly bearings: readonly Bearing[];
  readonly parts: PartIndex;
}

/** Which propositions of two documents are alike. Lists run along each other, in order of positions. */
export interface Likeness {
  /** Positions in the one document and in the other. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** 0 to 1: how likely the two are one claim, by what they are about. */
  readonly scores: Float32Array;
  /** The same, as far as they also say it alike: 0 where one turns down what the other says. */
  readonly agreements: Float32Array;
}

/** Kinds of what nobody asks for: warnings, ratings, numbers, offices. */
const UNASKED: ReadonlySet<ClaimKind> = new Set(['risk', 'assessment', 'figure', 'role']);

function isBesideAsking(one: Gist, other: Gist): boolean {
  return one.kind === 'request' && UNASKED.has(other.kind);
}

/** What a pair is worth of which the one asks for something, and the other warns, rates or counts. */
function weighKinds(a: Gist, b: Gist): number {
  return isBesideAsking(a, b) || isBesideAsking(b, a) ? GROUPING.unasked : 1;
}

function agree(a: Bearing, b: Bearing, score: number): number {
  if (a.rejects !== b.rejects) {
    return 0;
  }
  return holdOpposites(a.sides, b.sides) ? score * GROUPING.opposite : score;
}

/** True for a figure by the way and the clause that it stands in: two things that one place says. */
function overlap(a: Gist, b: Gist): boolean {
  const [one, other] = [a.proposition, b.proposition];
  return (
    (one.byTheWay === true) !== (other.byTheWay === true) &&
    one.spans.some(([start, end]) => other.spans.some((span) => start < span[1] && span[0] < end))
  );
}

/**
 * Scores the pairs of propositions of two documents, or within one, that are worth comparing. A function of the two documents alone.
 * @returns pairs that score `GROUPING.least` and more
 */
export function compareDocuments(a: Described, b: Described, weights: ClaimWeights | null): Likeness {
  const pairs = a === b ? matchWithin(a.parts, a.gists.length) : matchParts(a.parts, b.parts);
  const [ones, others, scores, agreements]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const [i, j] of pairs) {
    if (a === b && overlap(a.gists[i]!, b.gists[j]!)) {
      continue;
    }
    const score = scorePair(a.gists[i]!, b.gists[j]!, weights);
    if (score >= GROUPING.least) {
      ones.push(i);
      others.push(j);
      scores.push(score);
      agreements.push(agree(a.bearings[i]!, b.bearings[j]!, score) * weighKinds(a.gists[i]!, b.gists[j]!));
    }
  }
  return {
    a: Uint32Array.from(ones),
    b: Uint32Array.from(others),
    scores: Float32Array.from(scores),
    agreements: Float32Array.from(agreements),
  };
}
