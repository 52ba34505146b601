import { COMMON_OPENERS } from '../lexicon/common-openers.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import { decideKinds } from './decide-kind.ts';
import { describePeople } from './describe-people.ts';
import { nameKeys } from './draft.ts';
import type { Draft } from './draft.ts';
import { MOST_BEARERS, findBearer, findMiddleBearer, lastWord, mayBeBearer } from './find-bearer.ts';
import type { RoleOfName } from './find-roles.ts';
import { gatherBodies } from './gather-bodies.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { NameWord } from './name-word.ts';
import { partsAgree, readNameParts } from './names-agree.ts';

const OPENERS: ReadonlySet<string> = new Set(COMMON_OPENERS);

/** Who each candidate names; null for words that turn out to name nobody. */
export interface Gathered {
  readonly drafts: readonly Draft[];
  readonly of: readonly (Draft | null)[];
}

/**
 * Puts the names of one document together: one draft for each person, body, outlet, place or thing. People of one surname stay apart
 * where their given names differ; a bare surname goes to its only bearer; of several to the one
 * in the same sentence, else to the one who is spoken of most.
 */
export function gatherEntities(
  text: string,
  words: readonly NameWord[],
  candidates: readonly NameCandidate[],
  roles: readonly RoleOfName[],
): Gathered {
  const lowerSeen = new Set<string>();
  for (const word of words) if (word.word && !word.capital) lowerSeen.add(word.lower);
  const kinds = decideKinds(candidates, roles, (word) => OPENERS.has(word) || lowerSeen.has(word));
  const drafts: Draft[] = [];
  const of: (Draft | null)[] = candidates.map(() => null);
  const bySurname = new Map<string, Draft[]>();
  const byGiven = new Map<string, Draft[]>();
  const byMiddle = new Map<string, Draft[]>();
  const make = (kind: EntityKind): Draft => {
    const draft: Draft = {
      key: '',
      kind,
      names: new Set(),
      roles: new Set(),
      roleNouns: new Set(),
      speaksFor: new Set(),
      gender: null,
      parts: null,
      known: null,
    };
    drafts.push(draft);
    return draft;
  };

  // Full names of people first: a surname that comes before its full name is theirs too.
  for (const [index, candidate] of candidates.entries()) {
    if (kinds[index] !== 'person' || candidate.words.length < 2) continue;
    const parts = readNameParts(candidate.name);
    if (parts.surname === null || parts.given.length === 0) continue;
    const bearers = listIn(bySurname, lastWord(parts.surname));
    const same = bearers.slice(-MOST_BEARERS).filter((draft) => draft.parts !== null && partsAgree(draft.parts, parts));
    const draft = same.length === 1 ? same[0]! : make('person');
    if (same.length !== 1) {
      bearers.push(draft);
      listIn(byGiven, parts.given[0]!).push(draft);
      // "Ada Voss Lind" may be "Ms. Voss" from then on.
      for (const middle of parts.given.slice(1)) if (middle.length > 2) listIn(byMiddle, middle).push(draft);
    }
    if (draft.parts === null || parts.given.length > draft.parts.given.length) draft.parts = parts;
    of[index] = draft;
    draft.names.add(candidate.name);
  }
  const recent = new Map<string, { draft: Draft; sentence: number }>();
  const times = new Map<Draft, number>();
  const note = (draft: Draft, sentence: number): void => {
    recent.set(lastWord(draft.parts!.surname!), { draft, sentence });
    times.set(draft, (times.get(draft) ?? 0) + 1);
  };
  for (const [index, candidate] of candidates.entries()) {
    const full = of[index];
    if (full !== null && full !== undefined) {
      note(full, words[candidate.from]!.sentence);
      continue;
    }
    if (candidate.words.length > 2 || !mayBeBearer(candidate, kinds[index]!)) continue;
    const named = recent.get(lastWord(candidate.name.toLowerCase()));
    const near = named !== undefined && named.sentence === words[candidate.from]!.sentence ? named.draft : null;
    const draft = findBearer(candidate, bySurname, byGiven, near, times) ?? findMiddleBearer(candidate, byMiddle);
    if (draft === null) continue;
    of[index] = draft;
    draft.names.add(candidate.name);
    note(draft, words[candidate.from]!.sentence);
  }
  gatherBodies(words, candidates, kinds, of, make);
  for (const [index, candidate] of candidates.entries()) {
    if (of[index] !== null || kinds[index] === null) continue;
    // People who are never named in full, and things.
    const kind = kinds[index]!;
    const key = candidate.name.toLowerCase();
    const list = kind === 'person' ? listIn(bySurname, lastWord(key)) : listIn(byGiven, `${kind} ${key}`);
    const draft = list[0] ?? make(kind);
    if (list.length === 0) list.push(draft);
    if (kind === 'person') draft.parts ??= readNameParts(candidate.name);
    of[index] = draft;
    draft.names.add(candidate.name);
  }
  describePeople(text, words, candidates, roles, of);
  const used = new Set(of);
  return { drafts: nameKeys(drafts.filter((draft) => used.has(draft))), of };
}

function listIn<T>(map: Map<string, T[]>, key: string): T[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}
