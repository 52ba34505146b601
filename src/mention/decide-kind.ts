import { FIRM_ROLES } from '../lexicon/role-kinds.ts';
import { NAME_SUFFIXES } from '../lexicon/titles.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import type { RoleOfName } from './find-roles.ts';
import type { NameCandidate } from './name-candidate.ts';
import { isGivenName } from './name-kind.ts';

const SUFFIXES: ReadonlySet<string> = new Set(NAME_SUFFIXES);
const FIRM: ReadonlySet<string> = new Set(FIRM_ROLES);

interface Sum {
  person: number;
  body: number;
  place: number;
  thing: number;
  times: number;
  /** Times that its first or last word stands alone, as people's do. */
  short: number;
  /** Times that its capital proves something. */
  sure: number;
}

/**
 * Decides of what kind each name is, by all its places in the document together: the lexicon, its own words, then what stands around it.
 * @param isCommon whether the document or the language has a word in lower case
 * @returns one kind a candidate; null for a word that is no name
 */
export function decideKinds(
  candidates: readonly NameCandidate[],
  roles: readonly RoleOfName[],
  isCommon: (word: string) => boolean,
): (EntityKind | null)[] {
  const sums = new Map<string, Sum>();
  const surnames = new Set<string>();
  for (const candidate of candidates) {
    const sum = sumOf(sums, candidate);
    sum.times++;
    if (!candidate.weak) sum.sure++;
    sum.person += candidate.evidence.person;
    sum.body += candidate.evidence.body;
    sum.place += candidate.evidence.place;
    sum.thing += candidate.evidence.thing;
  }
  for (const role of roles) {
    sumOf(sums, candidates[role.candidate]!).person += 5;
    if (!FIRM.has(role.role.noun)) continue;
    for (const body of role.of) sumOf(sums, candidates[body]!).body += 4;
  }
  for (const candidate of candidates) {
    if (candidate.words.length < 2 || candidate.words.length > 3) continue;
    const sum = sumOf(sums, candidate);
    for (const word of [candidate.words[0]!, candidate.words.at(-1)!]) {
      const alone = sums.get(word.toLowerCase());
      if (alone !== undefined && alone.sure > 0 && alone.body <= alone.person) sum.short++;
    }
  }
  const families = new Set<string>();
  for (const candidate of candidates) {
    const surname = candidate.words.at(-1)!.toLowerCase();
    if (candidate.words.length !== 2 || isGivenName(surname)) continue;
    if (sums.has(surname) || sumOf(sums, candidate).person >= 4) families.add(surname);
  }
  const kinds = candidates.map((candidate): EntityKind | null => {
    if (candidate.known !== null) return candidate.title === null ? candidate.known.kind : 'person';
    if (candidate.title !== null && candidate.kind !== 'organisation' && candidate.kind !== 'public-body')
      return 'person';
    if (candidate.kind !== null) return candidate.kind;
    const sum = sumOf(sums, candidate);
    if (isNamedAfter(candidate, families, sums)) return 'organisation';
    return candidate.words.length > 1 ? kindOfSeveral(candidate, sum, isCommon) : kindOfOne(candidate, sum);
  });
  for (const [index, candidate] of candidates.entries()) {
    if (kinds[index] === 'person') surnames.add(candidate.words.at(-1)!.toLowerCase());
  }
  // A word at the start of a sentence is a name where another place shows that it is.
  return kinds.map((kind, index) => {
    const candidate = candidates[index]!;
    if (!candidate.weak || surnames.has(candidate.name.toLowerCase())) return kind;
    const sum = sumOf(sums, candidate);
    const shown = sum.sure > 0 || candidate.known !== null || (isGivenName(candidate.name) && sum.person > 0);
    return shown ? kind : sum.person >= 4 ? 'person' : null;
  });
}

function sumOf(sums: Map<string, Sum>, candidate: NameCandidate): Sum {
  const key = candidate.name.toLowerCase();
  let sum = sums.get(key);
  if (sum === undefined) {
    sum = { person: 0, body: 0, place: 0, thing: 0, times: 0, short: 0, sure: 0 };
    sums.set(key, sum);
  }
  return sum;
}

/** "Tolland Marine" where Verrin Tolland is spoken of, and nobody is ever called Marine. */
function isNamedAfter(
  candidate: NameCandidate,
  families: ReadonlySet<string>,
  sums: ReadonlyMap<string, Sum>,
): boolean {
  const [first, last, more] = candidate.words;
  if (first === undefined || last === undefined || more !== undefined || candidate.title !== null) return false;
  const head = last.toLowerCase();
  return families.has(first.toLowerCase()) && !isGivenName(first) && !sums.has(head) && !SUFFIXES.has(head);
}

function kindOfSeveral(candidate: NameCandidate, sum: Sum, isCommon: (word: string) => boolean): EntityKind {
  if (sum.person >= 4 || isGivenName(candidate.words[0]!)) return 'person';
  if (candidate.words.length > 4) return 'thing';
  if (sum.body > sum.person && sum.body >= 2 && sum.body >= sum.place) return 'organisation';
  if (sum.place > sum.person && sum.place >= 2) return 'place';
  if (sum.thing > sum.person) return 'thing';
  if (
    candidate.words.length > 3 ||
    candidate.words.at(-1)!.endsWith('ing') ||
    candidate.words.some((word) => isCommon(word.toLowerCase()))
  )
    return 'thing';
  return sum.person > 0 || sum.short > 0 ? 'person' : 'thing';
}

function kindOfOne(candidate: NameCandidate, sum: Sum): EntityKind {
  const best = Math.max(sum.person, sum.body, sum.place, sum.thing);
  if (best < 2) return isGivenName(candidate.name) ? 'person' : 'thing';
  if (sum.person === best && sum.person > 0) return 'person';
  if (sum.place === best) return 'place';
  if (sum.body === best) return 'organisation';
  return 'thing';
}
