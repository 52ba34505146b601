import type { Draft } from './draft.ts';
import type { RoleOfName } from './find-roles.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { NameWord } from './name-word.ts';
import { genderOfName, readNameParts } from './names-agree.ts';

/** Roles, gender and whom somebody speaks for. */
export function describePeople(
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
