import type { Entity } from '../model/entity.ts';

/** Entities of a case by what documents and people call them. */
export interface EntityIndex {
  readonly byId: ReadonlyMap<string, Entity>;
  /** The entity that a document's own key stands for. */
  readonly findLocal: (document: string, key: string) => Entity | null;
  /** The only entity of this name or alias, outlets before others and those who can speak before things; null where there is none or several. */
  readonly findNamed: (name: string) => Entity | null;
  readonly outlets: readonly Entity[];
  /** The names of outlets, word by word. */
  readonly outletNames: readonly OutletName[];
  /** The same by their first word and by their last. */
  readonly outletsFrom: ReadonlyMap<string, readonly OutletName[]>;
  readonly outletsTo: ReadonlyMap<string, readonly OutletName[]>;
}

/** One name of an outlet, in lower-case words without "the". */
export interface OutletName {
  readonly entity: Entity;
  readonly words: readonly string[];
}

const known = new WeakMap<readonly Entity[], EntityIndex>();

/** Indexes the entities of a case; the same array is read once. */
export function indexEntities(entities: readonly Entity[]): EntityIndex {
  const before = known.get(entities);
  if (before !== undefined) return before;
  const local = new Map<string, Entity>();
  const named = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const { document, key } of entity.members) local.set(`${document}\n${key}`, entity);
    for (const name of new Set([entity.name, ...entity.aliases].map(squashName))) {
      const bearers = named.get(name);
      if (bearers === undefined) named.set(name, [entity]);
      else bearers.push(entity);
    }
  }
  const outlets = entities.filter(({ kind }) => kind === 'outlet');
  const outletNames = outlets.flatMap((entity) =>
    [entity.name, ...entity.aliases].map((name) => ({ entity, words: splitName(name) })),
  );
  const index: EntityIndex = {
    byId: new Map(entities.map((entity) => [entity.id, entity])),
    findLocal: (document, key) => local.get(`${document}\n${key}`) ?? null,
    findNamed: (name) => {
      const bearers = named.get(squashName(name)) ?? [];
      const papers = bearers.filter(({ kind }) => kind === 'outlet');
      const speaking = bearers.filter(({ kind }) => kind !== 'place' && kind !== 'thing');
      const [first, ...more] = papers.length > 0 ? papers : speaking.length > 0 ? speaking : bearers;
      return first === undefined || more.length > 0 ? null : first;
    },
    outlets,
    outletNames,
    outletsFrom: Map.groupBy(outletNames, ({ words }) => words[0] ?? ''),
    outletsTo: Map.groupBy(outletNames, ({ words }) => words.at(-1) ?? ''),
  };
  known.set(entities, index);
  return index;
}

/** A name in lower-case words, "the" left out. */
export function splitName(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'the');
}

/** A name without article, marks, spaces and case: "The Quay Gazette" is "quaygazette". */
export function squashName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
