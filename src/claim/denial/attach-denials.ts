import { GROUPING } from '../../lexicon/grouping-thresholds.ts';
import type { DecidedClaims } from '../anchor-decisions.ts';
import type { Gist } from '../group/gist.ts';
import type { Grouping } from '../group/group-gists.ts';
import { isRejecting } from './find-rejection.ts';
import { isBareDenial } from './is-bare.ts';

/** How far back a "this" may point, in sentences. */
const BACK = 6;
/** How far ahead. */
const AHEAD = 1;

/** Below this nothing near fits well enough. */
const LEAST_APT = 0.7;

const ACCUSING = new Set(['allege', 'accuse', 'report', 'assert']);

/** How well the claim of `target` answers the question what the denial at `gist` is about. */
function aptness(gist: Gist, target: Gist): number {
  const distance = gist.sentence - target.sentence;
  if (distance > BACK || distance < -AHEAD || gist.proposition.statement.id === target.proposition.statement.id) {
    return 0;
  }
  const { statement } = target.proposition;
  const denier = gist.proposition.statement.speaker;
  if (denier !== null && statement.speaker === denier) {
    return 0;
  }
  const named = gist.near.filter((name) => target.names.includes(name)).length;
  const accused = gist.names.some((name) => target.names.includes(name)) ? 0.6 : 0;
  const nearness = distance >= 0 ? 1 / (1 + distance) : 0.2;
  const charge =
    statement.stance === 'allege' || statement.stance === 'accuse' ? 0.5 : ACCUSING.has(statement.stance) ? 0.1 : 0;
  const size = target.words.length >= 2 ? 0.2 : -0.5;
  return nearness + Math.min(0.6, named * 0.2) + accused + charge + size;
}

/**
 * Puts denials that stand alone on the claim that they deny: by what their words share with it, or, where they say a mere "this", by what
 * had just been said in the same document. What fits nowhere stays a claim of its own, which nobody in the case affirms.
 */
export function attachDenials(gists: readonly Gist[], grouping: Grouping, decided: DecidedClaims): Grouping {
  const groupOf = new Map<number, number>();
  for (const [number, members] of grouping.groups.entries()) {
    for (const i of members) {
      groupOf.set(i, number);
    }
  }
  const groups = grouping.groups.map((members) => [...members]);
  const fixed = new Set([...decided.together, ...decided.apart].flat());
  const byDocument = new Map<string, number[]>();
  for (const [i, gist] of gists.entries()) {
    const list = byDocument.get(gist.proposition.document.id);
    if (list === undefined) {
      byDocument.set(gist.proposition.document.id, [i]);
    } else {
      list.push(i);
    }
  }
  const rejects = (i: number): boolean => {
    const { document, statement, spans } = gists[i]!.proposition;
    return isRejecting(document.text, statement, spans);
  };
  for (const [i, gist] of gists.entries()) {
    const home = groupOf.get(i)!;
    if (groups[home]!.length > 1 || fixed.has(i) || !rejects(i)) {
      continue;
    }
    let target: number | null = null;
    if (isBareDenial(gist)) {
      let best: number = LEAST_APT;
      for (const j of byDocument.get(gist.proposition.document.id) ?? []) {
        if (j === i || isBareDenial(gists[j]!)) {
          continue;
        }
        const value = aptness(gist, gists[j]!);
        if (value > best) {
          best = value;
          target = j;
        }
      }
    } else {
      let best: number = GROUPING.deny;
      for (const { a, b, score } of grouping.pairs.get(i) ?? []) {
        const other = a === i ? b : a;
        if (score > best && !rejects(other)) {
          best = score;
          target = other;
        }
      }
    }
    if (target !== null) {
      const to = groupOf.get(target)!;
      groups[to]!.push(i);
      groups[home] = [];
      groupOf.set(i, to);
    }
  }
  return {
    groups: groups.filter((members) => members.length > 0).map((members) => members.toSorted((a, b) => a - b)),
    pairs: grouping.pairs,
  };
}
