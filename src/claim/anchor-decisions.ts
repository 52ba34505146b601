import type { Anchor, Decision } from '../model/decision.ts';
import type { Reading } from '../model/reading.ts';
import type { ClaimKind, PassageStance } from '../model/vocabulary.ts';
import { anchorWords } from './anchor-words.ts';
import type { Gist } from './group/gist.ts';

/** What people decided about claims, by position of the proposition that each decision quotes. */
export interface DecidedClaims {
  readonly together: readonly (readonly [number, number])[];
  readonly apart: readonly (readonly [number, number])[];
  readonly stances: ReadonlyMap<number, PassageStance>;
  readonly kinds: ReadonlyMap<number, ClaimKind>;
  /** Those that a person put where they stand: nothing else draws them anywhere. */
  readonly placed: ReadonlySet<number>;
  /** Those that stand for a claim that a person made one with another. */
  readonly merged: ReadonlySet<number>;
  /** Those that a person split off: they stand for themselves, and answer no other claim. */
  readonly split: ReadonlySet<number>;
}

/** The proposition whose words agree best with those that a decision quotes; null where none shares any. */
function findQuoted(
  readings: readonly Reading[],
  gists: readonly Gist[],
  byDocument: ReadonlyMap<string, number[]>,
  anchor: Anchor,
): number | null {
  const found = anchorWords(
    readings.map(({ document }) => document),
    anchor,
  );
  if (found === null) {
    return null;
  }
  const [start, end] = found.span;
  let best: number | null = null;
  let most = 0;
  for (const i of byDocument.get(found.document.id) ?? []) {
    let shared = 0;
    let length = 0;
    for (const [a, b] of gists[i]!.proposition.spans) {
      shared += Math.max(0, Math.min(end, b) - Math.max(start, a));
      length += b - a;
    }
    const score = shared / (length + (end - start) - shared);
    if (score > most) {
      best = i;
      most = score;
    }
  }
  return best;
}

/** Pairs one proposition with each of others that were found. */
function pair(pairs: [number, number][], one: number, others: readonly (number | null)[]): void {
  for (const other of others) {
    if (other !== null && one !== other) {
      pairs.push([one, other]);
    }
  }
}

/** Finds the propositions that decisions are about. What no longer anchors is left out; the case lists it. */
export function anchorDecisions(
  readings: readonly Reading[],
  gists: readonly Gist[],
  decisions: readonly Decision[],
): DecidedClaims {
  const together: [number, number][] = [];
  const apart: [number, number][] = [];
  const stances = new Map<number, PassageStance>();
  const kinds = new Map<number, ClaimKind>();
  const byDocument = new Map<string, number[]>();
  if (decisions.length > 0) {
    for (const [i, gist] of gists.entries()) {
      const list = byDocument.get(gist.proposition.document.id);
      if (list === undefined) {
        byDocument.set(gist.proposition.document.id, [i]);
      } else {
        list.push(i);
      }
    }
  }
  const find = (anchor: Anchor): number | null => findQuoted(readings, gists, byDocument, anchor);
  const placed = new Set<number>();
  const merged = new Set<number>();
  const split = new Set<number>();
  for (const decision of decisions) {
    if (decision.kind === 'merged') {
      const [a, b] = [find(decision.claims[0]), find(decision.claims[1])];
      if (a !== null && b !== null) {
        pair(together, a, [b]);
        merged.add(a).add(b);
      }
    } else if (decision.kind === 'split') {
      const [a, ...others] = decision.passages.map(find);
      if (a !== null && a !== undefined) {
        pair(apart, a, others);
        split.add(a);
      }
    } else if (decision.kind === 'placed') {
      const [a, b] = [find(decision.passage), find(decision.claim)];
      if (a !== null && b !== null) {
        stances.set(a, decision.stance);
        placed.add(a);
        pair(together, a, [b]);
        pair(apart, a, (decision.apart ?? []).map(find));
      }
    } else if (decision.kind === 'classified') {
      const a = find(decision.claim);
      if (a !== null) {
        kinds.set(a, decision.as);
      }
    }
  }
  return { together, apart, stances, kinds, placed, merged, split };
}
