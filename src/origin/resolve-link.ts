import type { Entity } from '../model/entity.ts';
import type { Reading } from '../model/reading.ts';
import type { Link } from '../model/statement.ts';
import { AUTHORED_DOCUMENTS } from '../lexicon/authored-documents.ts';
import { JOURNALIST_ROLES } from '../lexicon/journalist-roles.ts';
import { SPOKES_ROLES } from '../lexicon/spokes-roles.ts';
import { VAGUE_OUTLETS } from '../lexicon/vague-outlets.ts';
import { findOutletKey } from './find-publisher.ts';
import { squashName } from './index-entities.ts';
import type { EntityIndex } from './index-entities.ts';
import { holdsWord } from './word-lists.ts';

/** What one link of a chain can bear as an origin. */
export type Bearing =
  /** People or bodies on record, whose words these are. */
  | { readonly as: 'named'; readonly entities: readonly Entity[]; readonly key: string; readonly label: string }
  | { readonly as: 'outlet'; readonly key: string; readonly label: string }
  /** Insiders, or papers that nobody can tell apart: they exist through whoever cites them. */
  | { readonly as: 'unnamed'; readonly label: string }
  | { readonly as: 'document' | 'data'; readonly key: string; readonly label: string; readonly specific: boolean }
  | { readonly as: 'observation' }
  | { readonly as: 'machine' }
  /** "Experts", "several outlets": says that there are more. */
  | { readonly as: 'vague'; readonly label: string }
  | { readonly as: 'impersonal' };

/** Reads one link: spokesmen lead to whom they speak for, journalists to their outlet, letters to their writers. */
export function resolveLink(link: Link, reading: Reading, entities: EntityIndex): Bearing {
  const meant = findEntities(link, reading, entities);
  switch (link.kind) {
    case 'machine':
      return { as: 'machine' };
    case 'observation':
      return { as: 'observation' };
    case 'impersonal':
      return isVague(link, meant) ? { as: 'vague', label: link.name } : { as: 'impersonal' };
    case 'outlet':
      return isVague(link, meant)
        ? { as: 'vague', label: link.name }
        : resolveOutlet(link.name, meant[0] ?? null, entities);
    case 'unnamed':
      return { as: 'unnamed', label: link.name };
    case 'document':
    case 'data':
      return resolveDocument(link, link.kind, meant, reading, entities);
    case 'group':
      return resolveGroup(link, meant, entities);
    case 'role':
      return resolveRole(link, meant, reading, entities);
    default:
      return resolvePerson(link, meant, entities);
  }
}

/** Several on record are one origin where they speak together. */
export function nameTogether(meant: readonly Entity[]): Bearing & { readonly as: 'named' } {
  const inOrder = meant.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    as: 'named',
    entities: inOrder,
    key: inOrder.map(({ id }) => `entity:${id}`).join('+'),
    label: listNames(meant.map(({ name }) => name)),
  };
}

/** "A", "A and B", "A, B and C". */
export function listNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function findEntities(link: Link, reading: Reading, entities: EntityIndex): Entity[] {
  const found = link.entities.map((key) => entities.findLocal(reading.document.id, key)).filter((e) => e !== null);
  if (found.length === 0 && link.entities.length === 0 && link.kind !== 'group' && link.kind !== 'unnamed') {
    const named = entities.findNamed(link.name);
    if (named !== null) found.push(named);
  }
  return found.filter((entity, i) => found.indexOf(entity) === i);
}

function isVague(link: Link, meant: readonly Entity[]): boolean {
  return (
    meant.every(({ kind }) => kind !== 'outlet') &&
    holdsWord(link.name, VAGUE_OUTLETS) &&
    !/\p{Lu}/u.test(link.name.slice(1))
  );
}

function resolveOutlet(name: string, entity: Entity | null, entities: EntityIndex): Bearing {
  if (entity?.kind === 'person')
    return resolvePerson({ name, kind: 'person', span: null, entities: [] }, [entity], entities);
  return { as: 'outlet', key: findOutletKey(name, entity), label: entity?.name ?? name };
}

function resolvePerson(link: Link, meant: readonly Entity[], entities: EntityIndex): Bearing {
  const [only, ...more] = meant;
  if (only === undefined) return { as: 'named', entities: [], key: `name:${squashName(link.name)}`, label: link.name };
  if (more.length > 0) return nameTogether(meant);
  if (only.kind === 'outlet') return resolveOutlet(link.name, only, entities);
  if (only.kind === 'person' && only.roles.some((role) => holdsWord(role, JOURNALIST_ROLES))) {
    const outlet = findEmployer(only, entities);
    if (outlet !== null)
      return { as: 'outlet', key: findOutletKey(outlet.name, outlet), label: `${only.name} of ${outlet.name}` };
  }
  const body =
    only.kind === 'person' && isSpokesman(only) ? (entities.byId.get(only.speaksFor[0] ?? '') ?? null) : null;
  if (body === null) return nameTogether([only]);
  return { ...nameTogether([body]), label: `${body.name} (${only.name})` };
}

function isSpokesman(entity: Entity): boolean {
  return entity.speaksFor.length > 0 && entity.roles.some((role) => holdsWord(role, SPOKES_ROLES));
}

/** The outlet in whose name a journalist's role is given. */
function findEmployer(journalist: Entity, entities: EntityIndex): Entity | null {
  const spoken = journalist.speaksFor.map((id) => entities.byId.get(id)).find((entity) => entity?.kind === 'outlet');
  if (spoken !== undefined) return spoken;
  const employers = entities.outlets.filter(({ name, aliases }) =>
    journalist.roles.some((role) => [name, ...aliases].some((form) => holdsWord(role, [plainWords(form)]))),
  );
  return employers.length === 1 ? (employers[0] ?? null) : null;
}

function resolveRole(link: Link, meant: readonly Entity[], reading: Reading, entities: EntityIndex): Bearing {
  const [only] = meant;
  if (only !== undefined && only.kind !== 'group') return resolvePerson(link, meant, entities);
  const body = findBodyInside(link, reading, entities);
  if (body !== null && holdsWord(link.name, SPOKES_ROLES)) {
    return { ...nameTogether([body]), label: `${body.name} (${link.name})` };
  }
  // "The mayor" is one person on record by post; "a mayor", "two engineers" are anybody.
  const definite =
    /^(?:the|his|her|their|its|\p{Lu})/u.test(link.name) && !/\bofficials?\b|\bsources?\b|s$/iu.test(link.name);
  if (!definite) return { as: 'unnamed', label: link.name };
  return { as: 'named', entities: [], key: `post:${squashName(link.name)}`, label: link.name };
}

function findBodyInside(link: Link, reading: Reading, entities: EntityIndex): Entity | null {
  const within = link.span;
  if (within === null) return null;
  for (const { span, entity } of reading.mentions) {
    if (entity === null || span[0] < within[0] || span[1] > within[1]) continue;
    const found = entities.findLocal(reading.document.id, entity);
    if (found !== null && found.kind !== 'place' && found.kind !== 'thing' && found.kind !== 'group') return found;
  }
  return null;
}

function resolveGroup(link: Link, meant: readonly Entity[], entities: EntityIndex): Bearing {
  const people = meant.filter(({ kind }) => kind !== 'group' && kind !== 'place' && kind !== 'thing');
  if (people.length > 1) return nameTogether(people);
  if (people.length === 1) return resolvePerson(link, people, entities);
  return { as: 'vague', label: link.name };
}

function resolveDocument(
  link: Link,
  as: 'document' | 'data',
  meant: readonly Entity[],
  reading: Reading,
  entities: EntityIndex,
): Bearing {
  const authors = meant.filter(({ kind }) => kind !== 'place' && kind !== 'thing' && kind !== 'outlet');
  const named = authors.length > 0 ? authors : [findBodyInside(link, reading, entities)].filter((e) => e !== null);
  if (as === 'document' && named.length > 0 && holdsWord(link.name, AUTHORED_DOCUMENTS)) {
    const outlet = named.find(({ kind }) => kind === 'outlet');
    return outlet === undefined ? nameTogether(named) : resolveOutlet(outlet.name, outlet, entities);
  }
  const words = plainWords(link.name).split(' ');
  // "Documents" are anybody's; "lobbying records" can be looked up.
  const specific = named.length > 0 || as === 'data' || words.filter((word) => !PLAIN.has(word)).length > 1;
  return { as, key: `${as}:${words.filter((word) => !PLAIN.has(word)).join(' ')}`, label: link.name, specific };
}

const PLAIN = new Set(
  'a an the of in by from to for and this that these those its his her their new recent internal some several two three many other obtained seen reviewed confidential leaked'.split(
    ' ',
  ),
);

function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => word !== 'the').join(' ');
}
