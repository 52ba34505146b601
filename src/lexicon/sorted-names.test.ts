import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CALENDAR_NAMES, NOT_NAMES, PARTY_PEOPLE } from './capital-words.ts';
import { COMMON_OPENERS } from './common-openers.ts';
import { COUNTRIES } from './countries.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES, SHARED_GIVEN_NAMES } from './given-names.ts';
import {
  BODY_HEADS,
  BODY_NOUNS,
  CAMPAIGN_NOUNS,
  GUILD_HEADS,
  OPENING_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  OUTLET_HEADS,
  OUTLET_NOUNS,
  PLACE_HEADS,
  PLACE_NOUNS,
  THING_HEADS,
} from './organisation-words.ts';
import { ORGANISATIONS } from './organisations.ts';
import { DOUBTFUL_OUTLETS, OUTLETS } from './outlets.ts';
import { PLACES, PLACES_WITH_ALIASES } from './places.ts';
import { PUBLIC_BODIES } from './public-bodies.ts';
import { FIRM_ROLES, FREE_ROLES, TOGETHER_ROLES, WIDER_ROLES } from './role-kinds.ts';
import {
  CAPITAL_ROLES,
  IRREGULAR_ROLE_PLURALS,
  MEN_ROLES,
  PERSON_ROLES,
  ROLE_MODIFIERS,
  SPEAKING_ROLES,
  WOMEN_ROLES,
} from './roles.ts';
import { MEN_TITLES, NAME_PARTICLES, NAME_SUFFIXES, TITLES, WOMEN_TITLES } from './titles.ts';
import {
  INSIDER_NOUNS,
  INSIDER_NOUNS_WITH_SIGN,
  INSIDER_SIGNS,
  THING_SOURCES,
  UNNAMED_WORDS,
} from './unnamed-sources.ts';

const lower: Readonly<Record<string, readonly string[]>> = {
  BODY_HEADS,
  BODY_NOUNS,
  CALENDAR_NAMES,
  CAMPAIGN_NOUNS,
  COMMON_OPENERS,
  FEMALE_GIVEN_NAMES,
  FIRM_ROLES,
  FREE_ROLES,
  GUILD_HEADS,
  INSIDER_NOUNS,
  INSIDER_NOUNS_WITH_SIGN,
  INSIDER_SIGNS,
  MALE_GIVEN_NAMES,
  MEN_ROLES,
  MEN_TITLES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NOT_NAMES,
  OPENING_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  OUTLET_HEADS,
  OUTLET_NOUNS,
  PERSON_ROLES,
  PLACE_HEADS,
  PLACE_NOUNS,
  ROLE_MODIFIERS,
  SHARED_GIVEN_NAMES,
  SPEAKING_ROLES,
  THING_HEADS,
  THING_SOURCES,
  TITLES,
  TOGETHER_ROLES,
  UNNAMED_WORDS,
  WOMEN_ROLES,
  WOMEN_TITLES,
};
const asWritten: Readonly<Record<string, readonly string[]>> = {
  CAPITAL_ROLES,
  COUNTRIES: COUNTRIES.map(([name]) => name),
  DOUBTFUL_OUTLETS,
  PARTY_PEOPLE,
  PLACES,
};
const records = { IRREGULAR_ROLE_PLURALS, ORGANISATIONS, OUTLETS, PLACES_WITH_ALIASES, PUBLIC_BODIES, WIDER_ROLES };

for (const [name, list] of Object.entries({ ...lower, ...asWritten })) {
  test(`${name} is sorted, each once`, () => assert.deepEqual(list, [...new Set(list)].toSorted()));
}
for (const [name, list] of Object.entries(lower)) {
  test(`${name} is in lower case`, () =>
    assert.deepEqual(
      list,
      list.map((entry) => entry.toLowerCase()),
    ));
}
for (const [name, record] of Object.entries(records)) {
  test(`${name} is sorted by its keys`, () => assert.deepEqual(Object.keys(record), Object.keys(record).toSorted()));
}

test('a given name is in one list', () => {
  const all = [...FEMALE_GIVEN_NAMES, ...MALE_GIVEN_NAMES, ...SHARED_GIVEN_NAMES];
  assert.equal(new Set(all).size, all.length);
});

test('no name of a body, outlet, firm or place means two of them', () => {
  const owner = new Map<string, string>();
  for (const record of [ORGANISATIONS, OUTLETS, PLACES_WITH_ALIASES, PUBLIC_BODIES]) {
    for (const [name, forms] of Object.entries(record)) {
      for (const form of [name, ...forms]) {
        assert.ok(!owner.has(form) || owner.get(form) === name, `${form}: ${owner.get(form)} and ${name}`);
        owner.set(form, name);
      }
    }
  }
});

test('a title that tells a gender is a title', () => {
  for (const title of [...WOMEN_TITLES, ...MEN_TITLES]) assert.ok(TITLES.includes(title), title);
});
