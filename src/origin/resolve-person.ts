import type { Entity } from '../model/entity.ts';
import { JOURNALIST_ROLES } from '../lexicon/journalist-roles.ts';
import { SPOKES_ROLES } from '../lexicon/spokes-roles.ts';
import type { Bearing, NamedBearing, Scene } from './bearing.ts';
import { findOutletByTail, findOutletKey, findOutletWithin } from './find-publisher.ts';
import { squashName } from './index-entities.ts';
import type { EntityIndex } from './index-entities.ts';
import { holdsWord } from './word-lists.ts';

/**
 * What those on record bear: a spokesman's words are those of his body, a reporter's finding is his outlet's.
 * @param name as the chain has it
 * @param meant who is meant; several speak together
 */
export function resolvePerson(name: string, meant: readonly Entity[], scene: Scene): Bearing {
  const [only, ...more] = meant;
  const outlet = more.length === 0 ? findShortOutlet(name, only ?? null, scene) : null;
  if (outlet !== null) return outlet;
  if (only === undefined) {
    if (!isName(name)) return { as: 'unnamed', label: name };
    return { as: 'named', entities: [], key: `name:${squashName(name)}`, label: name };
  }
  if (more.length > 0) return nameTogether(meant);
  if (only.kind === 'outlet') return resolveOutlet(name, only, scene);
  if (only.kind !== 'person') return nameTogether([only]);
  const employer = scene.concerned.has(only.id) ? null : findEmployer(only, scene.entities);
  if (employer !== null) {
    return { as: 'outlet', key: findOutletKey(employer.name, employer), label: `${only.name} of ${employer.name}` };
  }
  const body = isSpokesman(only) ? (scene.entities.byId.get(only.speaksFor[0] ?? '') ?? null) : null;
  if (body === null) return nameTogether([only]);
  return { ...nameTogether([body]), label: `${body.name} (${only.name})` };
}

/** Whether somebody unknown to the case is named at all: "Ivo Lindt", not "several who were there". */
function isName(name: string): boolean {
  const words = name.replace(/^the\s+/iu, '').split(/\s+/u);
  return (
    !/\d/u.test(name) &&
    words.every((word) => /^\p{Lu}|^(?:of|the|and|for|de|del|der|di|du|la|le|van|von|bin|al)$/u.test(word))
  );
}

/** The outlet that a short name means, where nobody else is known by it. */
function findShortOutlet(name: string, entity: Entity | null, scene: Scene): Bearing | null {
  if (entity !== null && entity.kind !== 'organisation' && entity.kind !== 'thing') return null;
  const outlet = findOutletByTail(entity?.name ?? name, scene.publishers, scene.entities);
  return outlet === null ? null : { as: 'outlet', key: outlet.key, label: outlet.name };
}

/** What an outlet that is cited bears. */
export function resolveOutlet(name: string, entity: Entity | null, scene: Scene): Bearing {
  if (entity !== null && entity.kind !== 'outlet') return resolvePerson(name, [entity], scene);
  const outlet = entity ?? findOutletWithin(name, scene.entities);
  const short = outlet === null ? findShortOutlet(name, null, scene) : null;
  return short ?? { as: 'outlet', key: findOutletKey(name, outlet), label: outlet?.name ?? name };
}

/** Several on record are one origin where they speak together. */
export function nameTogether(meant: readonly Entity[]): NamedBearing {
  const inOrder = meant.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    as: 'named',
    entities: inOrder,
    key: inOrder.map(({ id }) => `entity:${id}`).join('+'),
    label: listNames(meant.map(({ name }) => name)),
  };
}

/** "A", "A and B", "A, B and C". */
function listNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function isSpokesman(entity: Entity): boolean {
  return entity.speaksFor.length > 0 && entity.roles.some((role) => holdsWord(role, SPOKES_ROLES));
}

/** The outlet in whose name a journalist's role is given; a former one speaks for himself. */
function findEmployer(person: Entity, entities: EntityIndex): Entity | null {
  const roles = person.roles.filter((role) => holdsWord(role, JOURNALIST_ROLES));
  if (roles.length === 0 || person.roles.some((role) => holdsWord(role, ['former', 'ex', 'onetime', 'then'])))
    return null;
  const spoken = person.speaksFor.map((id) => entities.byId.get(id)).find((entity) => entity?.kind === 'outlet');
  if (spoken !== undefined) return spoken;
  const employers = entities.outlets.filter(({ name, aliases }) =>
    roles.some((role) => [name, ...aliases].some((form) => holdsWord(role, [plainWords(form)]))),
  );
  return employers.length === 1 ? (employers[0] ?? null) : null;
}

/** Lower-case words without articles, single spaces. */
export function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [])
    .filter((word) => word !== 'the' && word !== 'a' && word !== 'an')
    .join(' ');
}
