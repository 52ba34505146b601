import type { Entity, EntityMerge } from '../../model/entity.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import { hashText } from '../hash-text.ts';
import { knownNameOf } from './known-alias.ts';
import type { LocalBearer } from './local-bearer.ts';
import { nameKey } from './name-words.ts';

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The value that most members have; of equals, the first by code units. */
function mostCommon<T extends string>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || compareCodeUnits(a[0], b[0]))[0]?.[0] ?? null;
}

/** The fullest name: a known one, then most words, then the most common, then code units. */
function pickName(group: readonly LocalBearer[], kind: EntityKind): string {
  if (kind !== 'person') {
    for (const bearer of group) {
      for (const key of bearer.keys) {
        const known = knownNameOf(key);
        if (known !== null) {
          return known;
        }
      }
    }
  }
  const counts = new Map<string, { words: number; count: number }>();
  for (const { entity, words } of group) {
    const seen = counts.get(entity.name);
    counts.set(entity.name, { words: words.length, count: (seen?.count ?? 0) + 1 });
  }
  return [...counts].toSorted(
    (a, b) => b[1].words - a[1].words || b[1].count - a[1].count || compareCodeUnits(a[0], b[0]),
  )[0]![0];
}

/**
 * Makes one entity of the case from the entities of documents that were taken for one. `speaksFor` is left for the caller.
 * @param decided what a person named it
 * @param taken ids already given; the new one is added
 */
export function composeEntity(
  group: readonly LocalBearer[],
  merges: readonly EntityMerge[],
  decided: { readonly name: string; readonly kind: EntityKind | null } | null,
  taken: Set<string>,
): Entity {
  const kind = decided?.kind ?? mostCommon(group.map(({ entity }) => entity.kind)) ?? 'thing';
  const name = decided?.name ?? pickName(group, kind);
  let id = `e${hashText(`${kind}\n${nameKey(name)}`)}`;
  for (let again = 1; taken.has(id); again++) {
    id = `e${hashText(`${kind}\n${nameKey(name)}\n${again}`)}`;
  }
  taken.add(id);
  const aliases = new Set(group.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
  aliases.delete(name);
  return {
    id,
    name,
    kind,
    aliases: [...aliases].toSorted(),
    roles: [...new Set(group.flatMap(({ entity }) => entity.roles))].toSorted(),
    speaksFor: [],
    gender: mostCommon(group.flatMap(({ entity }) => entity.gender ?? [])),
    members: group.map(({ document, entity }) => ({ document, key: entity.key })),
    merges,
  };
}
