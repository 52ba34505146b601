import type { RoleOfName } from './find-roles.ts';
import type { Draft } from './draft.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { NameWord } from './name-word.ts';

const MOST_TOGETHER = 6;

/**
 * Finds people who are named together: "Voss and Orr", "Ada Voss, the chair, and Bo Orr", "Voss, Orr and Lind".
 * @returns lists of candidates, two and more each
 */
export function findJointNames(
  words: readonly NameWord[],
  candidates: readonly NameCandidate[],
  of: readonly (Draft | null)[],
  roles: readonly RoleOfName[],
): number[][] {
  const asideEnd = new Map<number, number>();
  const titleStart = new Map<number, number>();
  for (const role of roles) {
    const candidate = candidates[role.candidate]!;
    if (role.from > candidate.from) asideEnd.set(role.candidate, role.to);
    else titleStart.set(role.candidate, role.from);
  }
  const found: number[][] = [];
  let list: number[] = [];
  for (const index of candidates.keys()) {
    if (of[index]?.kind !== 'person') continue;
    const last = list.at(-1);
    const joint = last === undefined ? null : joinBetween(words, candidates, last, index, asideEnd, titleStart);
    if (joint === null || of[last!] === of[index] || list.length >= MOST_TOGETHER) {
      list = [index];
      continue;
    }
    list.push(index);
    if (joint === 'and') {
      found.push(list);
      list = [];
    }
  }
  return found;
}

/** What stands between two names, their roles and titles left out. */
function joinBetween(
  all: readonly NameWord[],
  names: readonly NameCandidate[],
  before: number,
  after: number,
  ends: ReadonlyMap<number, number>,
  starts: ReadonlyMap<number, number>,
): 'and' | 'comma' | null {
  const from = names[before]!.to;
  const target = names[after]!;
  if (all[from - 1]!.possessive || all[from]?.sentence !== all[target.from]!.sentence) return null;
  for (const start of [from, ends.get(before) ?? from]) {
    const result = readJoint(all, start, starts.get(after) ?? target.titleFrom);
    if (result !== null) return result;
  }
  return null;
}

/** Reads what joins two names: marks, a bracket with a party, "and". */
function readJoint(words: readonly NameWord[], from: number, to: number): 'and' | 'comma' | null {
  let at = from;
  if (words[at]?.text === '(') {
    while (at < to && words[at]!.text !== ')') at++;
    at++;
  }
  let comma = false;
  if (words[at]?.text === ',') {
    comma = true;
    at++;
  }
  if (words[at]?.lower === 'and' || words[at]?.text === '&')
    return at + 1 === to || (words[at + 1]?.lower === 'the' && at + 2 === to) ? 'and' : null;
  return comma && at === to ? 'comma' : null;
}
