import {
  BODY_HEADS,
  ORGANISATION_HEADS,
  OUTLET_HEADS,
  PLACE_HEADS,
  THING_HEADS,
} from '../lexicon/organisation-words.ts';
import { PARTY_PEOPLE } from '../lexicon/capital-words.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES, SHARED_GIVEN_NAMES } from '../lexicon/given-names.ts';
import type { EntityKind } from '../model/vocabulary.ts';

const GIVEN: ReadonlySet<string> = new Set([...FEMALE_GIVEN_NAMES, ...MALE_GIVEN_NAMES, ...SHARED_GIVEN_NAMES]);
const GROUPS: ReadonlySet<string> = new Set([
  ...PARTY_PEOPLE.map((people) => people.toLowerCase()),
  ...COUNTRIES.flatMap(([, , people]) => (people === null ? [] : [people.toLowerCase().replace(/^.* /u, '')])),
  'americans',
]);

const HEADS: ReadonlyMap<string, EntityKind> = new Map<string, EntityKind>([
  ...THING_HEADS.map((head): [string, EntityKind] => [head, 'thing']),
  ...PLACE_HEADS.map((head): [string, EntityKind] => [head, 'place']),
  ...OUTLET_HEADS.map((head): [string, EntityKind] => [head, 'outlet']),
  ...ORGANISATION_HEADS.map((head): [string, EntityKind] => [head, 'organisation']),
  ...BODY_HEADS.map((head): [string, EntityKind] => [head, 'public-body']),
]);

/** Heads that are surnames too: after one given name they end a person's name. */
const SURNAME_HEADS: ReadonlySet<string> = new Set(
  'arms bank bay bee bible bill brothers castle church city coast court day days field forest garden gardens hall hill hills island king lake marsh news park parks paper post press river road school star street sun temple tower towers trust union ward war works wood'.split(
    ' ',
  ),
);

/** True for a given name of the lexicon. */
export function isGivenName(word: string): boolean {
  return GIVEN.has(word.toLowerCase());
}

/** True for the plural of a people or a party's members. */
export function isPeople(word: string): boolean {
  return GROUPS.has(word.toLowerCase());
}

/**
 * What a name says of its own kind by its last word ("Foundation", "Ministry", "Herald", "Avenue"), or by how it opens
 * ("University of ..."); null where it says nothing. One word alone says nothing.
 * @param words the name's words as written, connecting words included
 */
export function kindByHead(words: readonly string[]): EntityKind | null {
  if (words.length < 2) return isPeople(words[0] ?? '') ? 'group' : null;
  const last = words.at(-1)!.toLowerCase();
  if (isPeople(last)) return 'group';
  const first = words[0]!.toLowerCase();
  const joined = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  if (joined > 0) {
    const opening = words[joined - 1]!.toLowerCase();
    return HEADS.get(opening) ?? 'organisation';
  }
  if (words.length === 2 && GIVEN.has(first) && SURNAME_HEADS.has(last)) return null;
  return HEADS.get(last) ?? null;
}
