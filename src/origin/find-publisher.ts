import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import { splitName, squashName } from './index-entities.ts';
import type { EntityIndex, OutletName } from './index-entities.ts';

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

const publishersOf = new WeakMap<EntityIndex, WeakMap<Document, Publisher>>();

/** Finds who publishes a document: an entity of the case by name, or by the short form that archives use ("west-courier"). */
export function findPublisher(document: Document, entities: EntityIndex): Publisher {
  const publishers = publishersOf.get(entities) ?? new WeakMap<Document, Publisher>();
  publishersOf.set(entities, publishers);
  const publisher = publishers.get(document) ?? readPublisher(document, entities);
  publishers.set(document, publisher);
  return publisher;
}

function readPublisher(document: Document, entities: EntityIndex): Publisher {
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
  const papers = publishers
    .filter(({ known, speakers }) => known && speakers.length === 0)
    .map((paper) => ({ key: paper.key, name: paper.name, words: splitName(paper.name) }));
  const outlets = (entities.outletsTo.get(tail.at(-1) ?? '') ?? []).map(({ entity, words }) => ({
    key: findOutletKey(entity.name, entity),
    name: entity.name,
    words,
  }));
  const ending = new Map<string, KnownOutlet>();
  for (const { key, name: full, words } of [...papers, ...outlets]) {
    if (words.length >= tail.length && tail.every((word, k) => word === words[words.length - tail.length + k])) {
      ending.set(key, { key, name: full });
    }
  }
  const [only, ...more] = ending.values();
  return only === undefined || more.length > 0 ? null : only;
}

/** The outlet that a longer phrase names: "a new Sound Courier story". The longest name of several; null where it names none. */
export function findOutletWithin(phrase: string, entities: EntityIndex): Entity | null {
  const said = splitName(phrase);
  let best: OutletName | null = null;
  for (const [at, word] of said.entries()) {
    for (const form of entities.outletsFrom.get(word) ?? []) {
      if (form.words.length <= (best?.words.length ?? 0)) continue;
      if (form.words.every((own, k) => own === said[at + k])) best = form;
    }
  }
  return best?.entity ?? null;
}

/** The only outlet whose words begin with those of a short form, or whose initials it is. */
function findAbbreviated(publisher: string, entities: EntityIndex): Entity | null {
  const parts = splitName(publisher);
  const matching = entities.outletNames.filter(({ words }) => {
    if (parts.length === 1 && words.length > 2) return parts[0] === words.map((word) => word[0]).join('');
    return words.length === parts.length && parts.every((part, k) => part.length > 2 && words[k]?.startsWith(part));
  });
  const [only, ...more] = new Set(matching.map(({ entity }) => entity));
  return only === undefined || more.length > 0 ? null : only;
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
