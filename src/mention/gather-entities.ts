import { COMMON_OPENERS } from '../lexicon/common-openers.ts';
import type { LocalEntity } from '../model/reading.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import { decideKinds } from './decide-kind.ts';
import { findAcronyms } from './find-acronyms.ts';
import type { RoleOfName } from './find-roles.ts';
import type { NameCandidate } from './name-candidate.ts';
import { isGivenName } from './name-kind.ts';
import type { NameWord } from './name-word.ts';
import { fullestName, genderOfName, partsAgree, readNameParts } from './names-agree.ts';
import type { NameParts } from './names-agree.ts';

const OPENERS: ReadonlySet<string> = new Set(COMMON_OPENERS);

/** Bearers of one surname that are looked at; no page has more. */
const MOST_BEARERS = 40;

/** An entity while its document is read. */
export interface Draft {
  key: string;
  kind: EntityKind;
  readonly names: Set<string>;
  readonly roles: Set<string>;
  /** Singular nouns of its roles, lower case. */
  readonly roleNouns: Set<string>;
  readonly speaksFor: Set<Draft>;
  gender: 'f' | 'm' | null;
  /** The parts of its fullest name, for people. */
  parts: NameParts | null;
  /** The fullest name that the lexicon gives. */
  known: string | null;
}

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
    const draft = bearerOf(candidate, bySurname, byGiven, near, times) ?? middleBearerOf(candidate, byMiddle);
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
  describe(text, words, candidates, roles, of);
  const used = new Set(of);
  return { drafts: nameKeys(drafts.filter((draft) => used.has(draft))), of };
}

/** A bare name may be a bearer's, whatever it looks like, but for a place, an acronym and what the lexicon knows for sure. */
function mayBeBearer(candidate: NameCandidate, kind: EntityKind | null): boolean {
  if (kind === 'person') return true;
  if (candidate.words.length > 1 || candidate.kind === 'group') return false;
  if (candidate.known === null) return true;
  // "Ford" may be a firm of the lexicon or the Ford of this article.
  return candidate.evidence.place <= 0 && candidate.evidence.body < 3 && candidate.name.length > 3;
}

/** The bearer of a bare surname or given name; null where the document has none. */
function bearerOf(
  candidate: NameCandidate,
  bySurname: ReadonlyMap<string, Draft[]>,
  byGiven: ReadonlyMap<string, Draft[]>,
  near: Draft | null,
  times: ReadonlyMap<Draft, number>,
): Draft | null {
  const word = lastWord(candidate.name.toLowerCase());
  const titled = readNameParts(`${candidate.title?.replace(/^.*\s(?=\S)/u, '') ?? ''} ${candidate.name}`.trim());
  let bearers = (bySurname.get(word) ?? []).slice(-MOST_BEARERS).filter((draft) => draft.parts !== null);
  const gender = genderOfName(titled);
  const fitting = bearers.filter((draft) => gender === null || genderOfName(draft.parts!) !== opposite(gender));
  if (bearers.length > 0 && fitting.length === 0) return null;
  bearers = fitting;
  if (bearers.length > 1 && gender !== null) {
    const sure = bearers.filter((draft) => genderOfName(draft.parts!) === gender);
    if (sure.length > 0) bearers = sure;
  }
  if (bearers.length > 1 && candidate.title !== null) {
    const titles = bearers.filter((draft) => draft.roles.has(candidate.title!));
    if (titles.length > 0) bearers = titles;
  }
  if (bearers.length > 1) {
    // The one of this sentence, else the one of whom the document speaks most so far.
    if (near !== null && bearers.includes(near)) return near;
    return bearers.reduce((best, draft) => ((times.get(draft) ?? 0) > (times.get(best) ?? 0) ? draft : best));
  }
  if (bearers.length === 1) return bearers[0]!;
  if (candidate.title !== null || candidate.words.length > 1 || (candidate.weak && !isGivenName(word))) return null;
  const named = byGiven.get(word) ?? [];
  return named.length === 1 && named[0]!.parts !== null ? named[0]! : null;
}

/** The only bearer of a first surname of two; null where there is none. */
function middleBearerOf(candidate: NameCandidate, byMiddle: ReadonlyMap<string, Draft[]>): Draft | null {
  const bearers = byMiddle.get(candidate.name.toLowerCase());
  return bearers?.length === 1 && bearers[0]!.parts !== null && !isGivenName(candidate.name) ? bearers[0]! : null;
}

function opposite(gender: 'f' | 'm'): 'f' | 'm' {
  return gender === 'f' ? 'm' : 'f';
}

/** Firms, bodies, outlets, places and things: by the lexicon, by their words, by acronyms in passing, by short forms. */
function gatherBodies(
  words: readonly NameWord[],
  candidates: readonly NameCandidate[],
  kinds: readonly (EntityKind | null)[],
  of: (Draft | null)[],
  make: (kind: EntityKind) => Draft,
): void {
  const byName = new Map<string, Draft>();
  const byHead = new Map<string, Draft>();
  const byInitials = new Map<string, Draft>();
  const acronyms = findAcronyms(words, candidates);
  for (const [index, candidate] of candidates.entries()) {
    const kind = kinds[index];
    if (kind === null || kind === undefined || kind === 'person' || of[index] !== null) continue;
    const name = candidate.known?.name ?? candidate.name;
    const bare = withoutArticle(name.toLowerCase());
    const head = lastWord(bare);
    const the = words[candidate.from - 1]?.lower === 'the' || candidate.words[0] === 'The';
    const short = candidate.words.length === 1 && the ? byHead.get(head) : undefined;
    let draft = byName.get(bare) ?? (candidate.known === null || candidate.known.doubtful ? short : undefined);
    draft ??= byName.get(withoutForm(bare));
    if (candidate.words.length === 1 && candidate.known === null) draft ??= byInitials.get(candidate.name);
    const long = acronyms.get(index);
    if (long !== undefined && of[long] !== null && of[long] !== undefined) draft = of[long]!;
    draft ??= make(kind);
    if (candidate.known !== null) draft.known ??= candidate.known.name;
    for (const form of [bare, withoutForm(bare)]) if (!byName.has(form)) byName.set(form, draft);
    if (candidate.words.length > 1) byHead.set(head, draft);
    if (candidate.words.length > 2) byInitials.set(initialsOf(candidate.words), draft);
    draft.names.add(candidate.name);
    of[index] = draft;
  }
}

/** Roles, gender and whom somebody speaks for. */
function describe(
  text: string,
  words: readonly NameWord[],
  candidates: readonly NameCandidate[],
  roles: readonly RoleOfName[],
  of: readonly (Draft | null)[],
): void {
  for (const [index, candidate] of candidates.entries()) {
    const draft = of[index];
    if (draft?.kind !== 'person') continue;
    if (candidate.title !== null) {
      draft.roles.add(candidate.title);
      const titled = readNameParts(`${candidate.title} ${candidate.name}`);
      draft.gender ??= genderOfName({ ...titled, given: [] });
      for (const noun of candidate.title.toLowerCase().split(/[\s.]+/u))
        draft.roleNouns.add(TITLE_NOUNS.get(noun) ?? noun);
    }
    const party = partyBehind(text, words, candidate.to);
    if (party !== null) draft.roles.add(party);
  }
  for (const role of roles) {
    const draft = of[role.candidate];
    if (draft?.kind !== 'person') continue;
    draft.roleNouns.add(role.role.noun);
    draft.roles.add(text.slice(role.span[0], role.span[1]).trim().replace(/\s+/gu, ' '));
    draft.gender ??= role.role.gender;
    if (!role.role.speaks) continue;
    for (const body of role.of) {
      const other = of[body];
      if (other !== null && other !== undefined && other !== draft && other.kind !== 'place')
        draft.speaksFor.add(other);
    }
  }
  // A title or role tells more than a given name ("spokesman Jo Finn").
  for (const draft of of) {
    if (draft?.kind === 'person' && draft.parts !== null) draft.gender ??= genderOfName(draft.parts);
  }
}

/** "D-R.I." in "(D-R.I.)". */
function partyBehind(text: string, words: readonly NameWord[], at: number): string | null {
  if (words[at]?.text !== '(' || !/^[RDI](?:-|$)/u.test(words[at + 1]?.text ?? '')) return null;
  for (let close = at + 2; close < at + 6; close++) {
    if (words[close]?.text === ')') return text.slice(words[at + 1]!.start, words[close]!.start);
  }
  return null;
}

/** Abbreviated titles and the nouns that they stand for. */
const TITLE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['dr', 'doctor'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['govs', 'governor'],
  ['prof', 'professor'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['representatives', 'representative'],
  ['rev', 'reverend'],
  ['sec', 'secretary'],
  ['sen', 'senator'],
  ['senators', 'senator'],
  ['sens', 'senator'],
  ['sgt', 'sergeant'],
]);

/** "Sens. Voss and Orr": a title in the plural is everybody's who is named with it. */
export function shareTitles(
  candidates: readonly NameCandidate[],
  of: readonly (Draft | null)[],
  joints: readonly (readonly number[])[],
): void {
  for (const joint of joints) {
    const title = candidates[joint[0]!]!.title;
    const noun =
      title === null ? undefined : PLURAL_TITLES.get(title.toLowerCase().replace(/^.*\s/u, '').replace('.', ''));
    if (title === null || noun === undefined) continue;
    for (const index of joint) {
      of[index]!.roles.add(title);
      of[index]!.roleNouns.add(noun);
    }
  }
}

const PLURAL_TITLES: ReadonlyMap<string, string> = new Map([
  ['governors', 'governor'],
  ['govs', 'governor'],
  ['justices', 'justice'],
  ['presidents', 'president'],
  ['representatives', 'representative'],
  ['reps', 'representative'],
  ['senators', 'senator'],
  ['sens', 'senator'],
]);

function nameKeys(drafts: Draft[]): Draft[] {
  const taken = new Map<string, number>();
  for (const draft of drafts) {
    const key = nameOf(draft).toLowerCase().replaceAll('+', ' ');
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    draft.key = before === 0 ? key : `${key} #${before + 1}`;
  }
  return drafts;
}

/**
 * The fullest name in the document, without titles. Outlets and places have the lexicon's ("The Harbour Post" for "HP"); bodies only where
 * the document writes it: nobody wants to read what an acronym once stood for.
 */
export function nameOf(draft: Draft): string {
  if (draft.kind === 'person') return fullestName([...draft.names]);
  if (draft.known !== null && (draft.kind === 'outlet' || draft.kind === 'place' || draft.names.size === 0))
    return draft.known;
  let best = '';
  for (const name of draft.names) if (name.length > best.length) best = name;
  return best.replace(/^[Tt]he\s+/u, '');
}

/** The record of a draft. */
export function finishEntity(draft: Draft): LocalEntity {
  const name = nameOf(draft);
  return {
    key: draft.key,
    name,
    kind: draft.kind,
    aliases: [...draft.names].filter((alias) => alias !== name),
    roles: [...draft.roles],
    speaksFor: [...draft.speaksFor].map((other) => other.key),
    gender: draft.gender,
  };
}

function listIn<T>(map: Map<string, T[]>, key: string): T[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}

function lastWord(name: string): string {
  const words = name.replace(/[.,]/gu, '').split(' ');
  const last = words.at(-1)!;
  return (/^(?:jr|sr|ii|iii|iv)$/u.test(last) ? words.at(-2) : last) ?? last;
}

/** "Harbour Safety Board" is "HSB" from then on. */
function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word) && word !== 'The')
    .map((word) => word.charAt(0))
    .join('');
}

function withoutArticle(name: string): string {
  return name.replace(/^the /u, '');
}

/** "Acme Corp." and "Acme" are one firm. */
function withoutForm(name: string): string {
  return name.replace(/[\s,]+(?:inc|corp|co|ltd|llc|plc|company|corporation|group|holdings|limited)\.?$/u, '');
}
