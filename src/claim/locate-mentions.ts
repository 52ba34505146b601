import type { Entity } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { Proposition, PropositionMention } from './proposition.ts';

/** Entities of the case by id. */
export type EntityIndex = ReadonlyMap<string, Entity>;

/** Makes an index, or keeps the one that is handed in: a large case makes it once. */
export function indexEntities(entities: readonly Entity[] | EntityIndex): EntityIndex {
  return entities instanceof Map ? entities : new Map([...entities.values()].map((entity) => [entity.id, entity]));
}

const IDS_BY_NAME = new WeakMap<EntityIndex, ReadonlyMap<string, string>>();

/** The id of the entity with a name; null where there is none, or the name belongs to several. */
export function findByName(index: EntityIndex, name: string): string | null {
  let ids = IDS_BY_NAME.get(index);
  if (ids === undefined) {
    const made = new Map<string, string>();
    for (const entity of index.values()) made.set(entity.name, made.has(entity.name) ? '' : entity.id);
    ids = made;
    IDS_BY_NAME.set(index, ids);
  }
  return ids.get(name) || null;
}

/**
 * Where a proposition means which entity, in order. Without the mentions of its sentences it looks for the entities' names and
 * last names among its own words.
 */
export function locateMentions(proposition: Proposition, index: EntityIndex): readonly PropositionMention[] {
  if (proposition.mentions !== undefined) return proposition.mentions;
  const found: PropositionMention[] = [];
  for (const id of proposition.entities) {
    const entity = index.get(id);
    if (entity === undefined) continue;
    const names = [entity.name, ...entity.aliases, entity.name.split(' ').at(-1)!].filter((name) => name.length > 2);
    const span = findFirst(proposition, names);
    if (span !== null) found.push({ span, entity: id, kind: 'name' });
  }
  return found.toSorted((a, b) => a.span[0] - b.span[0]);
}

/** The mentions that lie in the proposition's own words. */
export function mentionsInside(
  proposition: Proposition,
  mentions: readonly PropositionMention[],
): PropositionMention[] {
  return mentions.filter((mention) =>
    proposition.spans.some(([start, end]) => mention.span[0] >= start && mention.span[1] <= end),
  );
}

function findFirst(proposition: Proposition, names: readonly string[]): Span | null {
  const { text } = proposition.document;
  for (const name of names) {
    for (const [start, end] of proposition.spans) {
      const at = text.slice(start, end).indexOf(name);
      if (at !== -1) return [start + at, start + at + name.length];
    }
  }
  return null;
}
