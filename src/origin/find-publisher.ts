import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import { squashName } from './index-entities.ts';
import type { EntityIndex } from './index-entities.ts';

/** Who publishes a document, as far as is known. */
export interface Publisher {
  /** Equal keys are one newsroom. */
  readonly key: string;
  /** Its fullest name; the document's own name where the publisher is unknown. */
  readonly name: string;
  readonly known: boolean;
  readonly entity: Entity | null;
  /** Those on record where a document is its publisher's own word: a company's release, a senator's letter. Else none. */
  readonly speakers: readonly Entity[];
}

const SPEAKING = new Set(['person', 'organisation', 'public-body', 'group']);

/** Finds who publishes a document: an entity of the case by name, or by the short form that archives use ("west-courier"). */
export function findPublisher(document: Document, entities: EntityIndex): Publisher {
  const { publisher } = document;
  if (publisher === null || squashName(publisher) === '') {
    return { key: `document:${document.id}`, name: document.name, known: false, entity: null, speakers: [] };
  }
  const entity =
    entities.findNamed(publisher) ?? findAbbreviated(publisher, entities) ?? findOffice(publisher, entities);
  if (entity === null) {
    return { key: `name:${squashName(publisher)}`, name: publisher, known: true, entity, speakers: [] };
  }
  const speakers = SPEAKING.has(entity.kind) ? findAuthors(document, entity, entities) : [];
  return { key: `entity:${entity.id}`, name: entity.name, known: true, entity, speakers };
}

/** The key of an outlet that a text cites, equal to that of the documents which it publishes. */
export function findOutletKey(name: string, entity: Entity | null): string {
  return entity === null ? `name:${squashName(name)}` : `entity:${entity.id}`;
}

/** An outlet by its key and its fullest name. */
export interface KnownOutlet {
  readonly key: string;
  readonly name: string;
}

/**
 * The outlet that a short name means: "the Courier" is The Sound Courier, where no other known outlet ends so.
 * @param publishers of the documents at hand, which are outlets unless they speak for themselves
 */
export function findOutletByTail(
  name: string,
  publishers: readonly Publisher[],
  entities: EntityIndex,
): KnownOutlet | null {
  const tail = splitName(name);
  if (tail.length === 0) return null;
  const outlets = entities.outlets.map((entity) => ({ key: findOutletKey(entity.name, entity), name: entity.name }));
  const papers = publishers.filter(({ known, speakers }) => known && speakers.length === 0);
  const ending = new Map<string, KnownOutlet>();
  for (const outlet of [...papers, ...outlets]) {
    const words = splitName(outlet.name);
    if (words.length >= tail.length && tail.every((word, i) => word === words[words.length - tail.length + i])) {
      ending.set(outlet.key, outlet);
    }
  }
  const [only, ...more] = ending.values();
  return only === undefined || more.length > 0 ? null : { key: only.key, name: only.name };
}

/** The outlet that a longer phrase names: "a new Sound Courier story". The longest name of several; null where it names none. */
export function findOutletWithin(phrase: string, entities: EntityIndex): Entity | null {
  const padded = ` ${splitName(phrase).join(' ')} `;
  let best: Entity | null = null;
  let length = 0;
  for (const entity of entities.outlets) {
    for (const form of [entity.name, ...entity.aliases]) {
      const words = splitName(form).join(' ');
      if (words.length <= length || !padded.includes(` ${words} `)) continue;
      best = entity;
      ({ length } = words);
    }
  }
  return best;
}

/** The only outlet whose words begin with those of a short form, or whose initials it is. */
function findAbbreviated(publisher: string, entities: EntityIndex): Entity | null {
  const parts = splitName(publisher);
  const matching = entities.outlets.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => {
      const words = splitName(form);
      const initials = words.map((word) => word[0]).join('');
      if (parts.length === 1 && words.length > 2) return parts[0] === initials;
      return words.length === parts.length && parts.every((part, i) => part.length > 2 && words[i]?.startsWith(part));
    }),
  );
  return matching.length === 1 ? (matching[0] ?? null) : null;
}

function splitName(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'the');
}

/** "Office of Ada Marlow" publishes for Ada Marlow. */
function findOffice(publisher: string, entities: EntityIndex): Entity | null {
  const match =
    /^(?:the )?office of (?:the )?(.+)$/i.exec(publisher) ?? /^(.+?)['’]s (?:press )?office$/i.exec(publisher);
  return match?.[1] === undefined ? null : entities.findNamed(match[1]);
}

/** The authors where they are known to the case, else the publisher itself. */
function findAuthors(document: Document, publisher: Entity, entities: EntityIndex): Entity[] {
  const names = (document.author ?? '').split(/,| and | & /).map((name) => name.trim());
  const authors = names.map((name) => (name === '' ? null : entities.findNamed(name))).filter((e) => e !== null);
  return authors.length > 0 && authors.every(({ kind }) => kind === 'person') ? authors : [publisher];
}
