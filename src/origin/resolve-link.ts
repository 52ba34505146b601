import type { Entity } from '../model/entity.ts';
import type { Link, Statement } from '../model/statement.ts';
import { SPOKES_ROLES } from '../lexicon/spokes-roles.ts';
import { VAGUE_OUTLETS } from '../lexicon/vague-outlets.ts';
import type { Bearing, Scene } from './bearing.ts';
import { findApposition, findMentionInside } from './find-mention-inside.ts';
import { squashName } from './index-entities.ts';
import { resolveDocument, resolveRecording } from './resolve-document.ts';
import { nameTogether, resolveOutlet, resolvePerson } from './resolve-person.ts';
import { holdsWord } from './word-lists.ts';

/** "HarbourMind AI", "the paper's AI assistant": a machine, however it was taken. */
const MACHINE_NAME = /\b(?:AI|GPT|Chatbot|chatbot)(?: (?:Mode|Overview|Assistant|Answer|assistant|answer|chatbot))?$/u;

/** Reads what one link of a statement's chain can bear as an origin. */
export function resolveLink(link: Link, statement: Statement, scene: Scene): Bearing {
  const meant = findEntities(link, scene);
  if (MACHINE_NAME.test(link.name)) return { as: 'machine' };
  const recording = resolveRecording(link);
  if (recording !== null) return recording;
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
        : resolveOutlet(link.name, meant[0] ?? null, scene);
    case 'unnamed':
      return { as: 'unnamed', label: link.name };
    case 'document':
    case 'data':
      return resolveDocument(link, link.kind, meant, statement, scene);
    case 'group':
      return resolveGroup(link, meant, scene);
    case 'role':
      return resolveRole(link, meant, scene);
    default: {
      const beside = meant.length === 0 ? findApposition(link, scene) : null;
      return resolvePerson(link.name, beside === null ? meant : [beside], scene);
    }
  }
}

function findEntities(link: Link, { reading, entities }: Scene): Entity[] {
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

function resolveRole(link: Link, meant: readonly Entity[], scene: Scene): Bearing {
  const person = meant.find(({ kind }) => kind !== 'group') ?? findApposition(link, scene);
  if (person !== null) return resolvePerson(link.name, meant.length > 1 ? meant : [person], scene);
  const body = findMentionInside(link, scene);
  if (body !== null && holdsWord(link.name, SPOKES_ROLES)) {
    return { ...nameTogether([body]), label: `${body.name} (${link.name})` };
  }
  // "The mayor" is one person on record by post; "a mayor", "two engineers", "the officials" are anybody.
  const definite = /^(?:the|his|her|their|its|\p{Lu})/u.test(link.name);
  const many = /\b(?:officials?|sources?|person)\b|[^s]s$/iu.test(link.name);
  if (!definite || many) return { as: 'unnamed', label: link.name };
  return { as: 'named', entities: [], key: `post:${squashName(link.name)}`, label: link.name };
}

function resolveGroup(link: Link, meant: readonly Entity[], scene: Scene): Bearing {
  const people = meant.filter(({ kind }) => kind !== 'group' && kind !== 'place' && kind !== 'thing');
  return people.length > 0 ? resolvePerson(link.name, people, scene) : { as: 'vague', label: link.name };
}
