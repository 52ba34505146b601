import {
  CAPITAL_ROLES,
  IRREGULAR_ROLE_PLURALS,
  MEN_ROLES,
  PERSON_ROLES,
  ROLE_MODIFIERS,
  SPEAKING_ROLES,
  WOMEN_ROLES,
} from '../lexicon/roles.ts';
import { BODY_NOUNS, ORGANISATION_NOUNS, OUTLET_NOUNS, PLACE_NOUNS } from '../lexicon/organisation-words.ts';
import type { EntityKind } from '../model/vocabulary.ts';

/** A common noun by which somebody or something may be meant. */
export interface RoleWord {
  /** Singular, lower case. */
  readonly noun: string;
  readonly plural: boolean;
  readonly kind: EntityKind;
  readonly gender: 'f' | 'm' | null;
  /** Who bears it speaks for somebody else. */
  readonly speaks: boolean;
}

const WOMEN: ReadonlySet<string> = new Set(WOMEN_ROLES);
const MEN: ReadonlySet<string> = new Set(MEN_ROLES);
const SPEAKING: ReadonlySet<string> = new Set(SPEAKING_ROLES);
const MODIFIERS: ReadonlySet<string> = new Set(ROLE_MODIFIERS);

const ROLES: ReadonlyMap<string, RoleWord> = grow();

function grow(): Map<string, RoleWord> {
  const roles = new Map<string, RoleWord>();
  const add = (noun: string, kind: EntityKind): void => {
    const gender = kind === 'person' ? genderOf(noun) : null;
    const role = { noun, kind, gender, speaks: SPEAKING.has(noun) };
    if (!roles.has(noun)) roles.set(noun, { ...role, plural: false });
    const plural = pluralOf(noun);
    if (!roles.has(plural)) roles.set(plural, { ...role, plural: true });
  };
  for (const noun of PERSON_ROLES) add(noun, 'person');
  for (const noun of CAPITAL_ROLES) add(noun.toLowerCase(), 'person');
  for (const [plural, noun] of Object.entries(IRREGULAR_ROLE_PLURALS)) {
    roles.set(plural, { noun, plural: true, kind: 'person', gender: genderOf(noun), speaks: SPEAKING.has(noun) });
  }
  for (const noun of OUTLET_NOUNS) add(noun, 'outlet');
  for (const noun of BODY_NOUNS) add(noun, 'public-body');
  for (const noun of ORGANISATION_NOUNS) add(noun, 'organisation');
  for (const noun of PLACE_NOUNS) add(noun, 'place');
  return roles;
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

function genderOf(noun: string): 'f' | 'm' | null {
  if (WOMEN.has(noun) || (noun.endsWith('woman') && noun !== 'woman') || noun === 'woman') return 'f';
  if (MEN.has(noun) || noun.endsWith('man')) return 'm';
  return null;
}

/** What a word means as a role or as a noun for a body, outlet or place; null where it is none. Case is folded. */
export function findRoleWord(word: string): RoleWord | null {
  const lower = word.toLowerCase();
  const role = ROLES.get(lower);
  if (role !== undefined) return role;
  const hyphen = lower.lastIndexOf('-');
  // "ex-minister", "vice-chairman", "governor-elect"
  if (hyphen < 1 || /^(?:anti|pro|non|un|sub)-/u.test(lower)) return null;
  return ROLES.get(lower.slice(hyphen + 1)) ?? ROLES.get(lower.slice(0, hyphen)) ?? null;
}

/** True for a word that stands between a body and a role ("campaign", "press", "senior"). */
export function isRoleModifier(word: string): boolean {
  return MODIFIERS.has(word) || /^(?:ex|co|vice|then|self|long)-/u.test(word);
}
