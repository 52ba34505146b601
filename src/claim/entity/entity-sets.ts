import type { EntityMerge } from '../../model/entity.ts';

/** Sets of local entities that are one, with what must stay apart. Numbers are positions in the list of bearers. */
export interface EntitySets {
  /** Representative of each. */
  readonly parent: number[];
  readonly merges: Map<number, EntityMerge[]>;
  /** Pairs that a person has told apart. */
  readonly apart: readonly (readonly [number, number])[];
}

/** The representative of `i`. */
export function findSet(sets: EntitySets, i: number): number {
  let root = i;
  while (sets.parent[root] !== root) {
    root = sets.parent[root]!;
  }
  for (let at = i; sets.parent[at] !== root;) {
    const next = sets.parent[at]!;
    sets.parent[at] = root;
    at = next;
  }
  return root;
}

/** Makes two sets one, and keeps why; false where a person has told them apart. */
export function uniteSets(sets: EntitySets, a: number, b: number, why: EntityMerge): boolean {
  const [x, y] = [findSet(sets, a), findSet(sets, b)];
  if (x === y) {
    return true;
  }
  for (const [p, q] of sets.apart) {
    const [r, s] = [findSet(sets, p), findSet(sets, q)];
    if ((r === x && s === y) || (r === y && s === x)) {
      return false;
    }
  }
  const [keep, drop] = x < y ? [x, y] : [y, x];
  sets.parent[drop] = keep;
  const list = sets.merges.get(keep) ?? [];
  list.push(...(sets.merges.get(drop) ?? []), why);
  sets.merges.set(keep, list);
  sets.merges.delete(drop);
  return true;
}
