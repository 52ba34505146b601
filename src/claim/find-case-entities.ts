import type { Decision } from '../model/decision.ts';
import type { Entity, EntityMerge } from '../model/entity.ts';
import type { Reading } from '../model/reading.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import { anchorMention } from './entity/anchor-mention.ts';
import { composeEntity } from './entity/compose-entity.ts';
import { findSet, uniteSets } from './entity/entity-sets.ts';
import type { EntitySets } from './entity/entity-sets.ts';
import { knownNameOf } from './entity/known-alias.ts';
import { readBearer } from './entity/local-bearer.ts';
import type { LocalBearer } from './entity/local-bearer.ts';
import { isSamePersonName } from './entity/name-words.ts';

const BODIES = new Set<EntityKind>(['organisation', 'public-body', 'outlet', 'thing']);

/** True where two kinds can be one thing seen by two documents. */
function kindsAgree(a: EntityKind, b: EntityKind): boolean {
  return a === b || (BODIES.has(a) && BODIES.has(b));
}

function gendersAgree(a: LocalBearer, b: LocalBearer): boolean {
  return a.entity.gender === null || b.entity.gender === null || a.entity.gender === b.entity.gender;
}

/** Lists under each key the positions that have it. */
function groupBy(
  bearers: readonly LocalBearer[],
  keysOf: (bearer: LocalBearer) => readonly string[],
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [i, bearer] of bearers.entries()) {
    for (const key of keysOf(bearer)) {
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, [i]);
      } else {
        group.push(i);
      }
    }
  }
  return groups;
}

/** The surname of a person whose full name is given. */
function surnameOf({ entity, words }: LocalBearer): readonly string[] {
  return entity.kind === 'person' && words.length > 1 ? [words.at(-1)!] : [];
}

function isBody({ entity }: LocalBearer): boolean {
  return entity.kind !== 'person';
}

function why(reason: string, bearer: LocalBearer): EntityMerge {
  return { reason, words: bearer.entity.name, document: bearer.document };
}

/** Full names: the same words, or ways to write one person's name. */
function uniteFullNames(sets: EntitySets, bearers: readonly LocalBearer[]): void {
  for (const group of groupBy(bearers, (bearer) => [bearer.words.join(' ')]).values()) {
    for (const i of group) {
      // A name of two words and more that one document shows to be a person's is a person's where a shorter document shows nothing.
      const unsure = bearers[i]!.entity.kind === 'thing' && bearers[i]!.words.length > 1;
      const person = unsure ? group.find((j) => bearers[j]!.entity.kind === 'person') : undefined;
      const first = person ?? group.find((j) => kindsAgree(bearers[i]!.entity.kind, bearers[j]!.entity.kind))!;
      const single = bearers[i]!.entity.kind === 'person' && bearers[i]!.words.length < 2;
      if (first !== i && !single) {
        uniteSets(sets, first, i, why('same full name', bearers[i]!));
      }
    }
  }
  for (const group of groupBy(bearers, surnameOf).values()) {
    const spellings = new Map<string, number>();
    for (const i of group) {
      const name = bearers[i]!.words.join(' ');
      if (!spellings.has(name)) {
        spellings.set(name, i);
      }
    }
    const distinct = [...spellings.values()];
    for (const [x, i] of distinct.entries()) {
      for (const j of distinct.slice(x + 1)) {
        if (isSamePersonName(bearers[i]!.words, bearers[j]!.words) && gendersAgree(bearers[i]!, bearers[j]!)) {
          uniteSets(sets, i, j, why('same name written otherwise', bearers[j]!));
        }
      }
    }
  }
}

/** Outlets and bodies known by several names, and acronyms or other names that one document gives. */
function uniteAliases(sets: EntitySets, bearers: readonly LocalBearer[]): void {
  const known = groupBy(bearers, (bearer) =>
    isBody(bearer) ? bearer.keys.flatMap((key) => knownNameOf(key) ?? []).slice(0, 1) : [],
  );
  for (const group of known.values()) {
    for (const i of group.slice(1)) {
      uniteSets(sets, group[0]!, i, why('known alias', bearers[i]!));
    }
  }
  const acronyms = groupBy(bearers, (bearer) =>
    isBody(bearer) ? bearer.keys.filter((key) => /^[\p{L}\p{N}&-]{2,}$/u.test(key)) : [],
  );
  for (const [key, group] of acronyms) {
    const full = group.filter((i) => bearers[i]!.words.join(' ') !== key);
    const names = new Set(full.map((i) => findSet(sets, i)));
    if (names.size !== 1) {
      continue;
    }
    for (const i of group) {
      if (kindsAgree(bearers[i]!.entity.kind, bearers[full[0]!]!.entity.kind)) {
        uniteSets(sets, full[0]!, i, why('acronym or short name defined in passing', bearers[full[0]!]!));
      }
    }
  }
}

/** A surname alone is the only bearer's; where several bear it, gender must leave one. */
function uniteSurnames(sets: EntitySets, bearers: readonly LocalBearer[]): void {
  const full = groupBy(bearers, surnameOf);
  for (const [i, bearer] of bearers.entries()) {
    if (bearer.entity.kind !== 'person' || bearer.words.length !== 1) {
      continue;
    }
    const candidates = (full.get(bearer.words[0]!) ?? []).filter((j) => gendersAgree(bearer, bearers[j]!));
    const sameDocument = candidates.filter((j) => bearers[j]!.document === bearer.document);
    const pool = sameDocument.length > 0 ? sameDocument : candidates;
    if (new Set(pool.map((j) => findSet(sets, j))).size === 1) {
      uniteSets(sets, pool[0]!, i, why('surname of the only bearer', bearer));
    }
  }
  const alone = groupBy(bearers, (bearer) =>
    bearer.entity.kind === 'person' && bearer.words.length === 1 ? [bearer.words[0]!] : [],
  );
  for (const [surname, group] of alone) {
    if (full.has(surname)) {
      continue;
    }
    for (const i of group.slice(1)) {
      if (gendersAgree(bearers[group[0]!]!, bearers[i]!)) {
        uniteSets(sets, group[0]!, i, why('same name, no other bearer in the case', bearers[i]!));
      }
    }
  }
}

/**
 * Readings of all documents of a case → the entities of the case, with the evidence of every merge. A person who shares a surname with
 * another is not merged with either; a body and its spokesman stay two, linked by `speaksFor`. Decisions of people come first and hold.
 */
export function findCaseEntities(readings: readonly Reading[], decisions: readonly Decision[]): Entity[] {
  const ordered = readings.toSorted((a, b) =>
    a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : 0,
  );
  const bearers = ordered.flatMap((reading) =>
    [...reading.entities]
      .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map((entity) => readBearer(reading.document.id, entity)),
  );
  const place = new Map(bearers.map((bearer, i) => [`${bearer.document}\n${bearer.entity.key}`, i]));
  const apart: (readonly [number, number])[] = [];
  const together: (readonly [number, number])[] = [];
  const named = new Map<number, { readonly name: string; readonly kind: EntityKind | null }>();
  const findBearer = (anchor: Parameters<typeof anchorMention>[1]): number | null => {
    const found = anchorMention(ordered, anchor);
    return found === null ? null : (place.get(`${found.document}\n${found.key}`) ?? null);
  };
  for (const decision of decisions) {
    if (decision.kind === 'same entity' || decision.kind === 'other entity') {
      const [a, ...others] = decision.mentions.map(findBearer);
      for (const b of others) {
        if (a !== null && a !== undefined && b !== null) {
          (decision.kind === 'same entity' ? together : apart).push([a, b]);
        }
      }
    } else if (decision.kind === 'named') {
      const a = findBearer(decision.mention);
      if (a !== null) {
        named.set(a, { name: decision.name, kind: decision.as ?? null });
      }
    }
  }
  const sets: EntitySets = { parent: bearers.map((_, i) => i), merges: new Map(), apart };
  for (const [a, b] of together) {
    uniteSets(sets, a, b, why('decided by a person', bearers[b]!));
  }
  uniteFullNames(sets, bearers);
  uniteAliases(sets, bearers);
  uniteSurnames(sets, bearers);
  const members = new Map<number, number[]>();
  for (const i of bearers.keys()) {
    const root = findSet(sets, i);
    const group = members.get(root);
    if (group === undefined) {
      members.set(root, [i]);
    } else {
      group.push(i);
    }
  }
  const taken = new Set<string>();
  const idOf = new Map<number, string>();
  const composed: Entity[] = [];
  for (const [root, group] of members) {
    const decided = group.map((i) => named.get(i)).findLast((name) => name !== undefined) ?? null;
    const entity = composeEntity(
      group.map((i) => bearers[i]!),
      sets.merges.get(root) ?? [],
      decided,
      taken,
    );
    idOf.set(root, entity.id);
    composed.push(entity);
  }
  return composed
    .map((entity, at) => {
      const group = [...members.values()][at]!;
      const speaksFor = new Set<string>();
      for (const i of group) {
        for (const key of bearers[i]!.entity.speaksFor) {
          const other = place.get(`${bearers[i]!.document}\n${key}`);
          const id = other === undefined ? undefined : idOf.get(findSet(sets, other));
          if (id !== undefined && id !== entity.id) {
            speaksFor.add(id);
          }
        }
      }
      return { ...entity, speaksFor: [...speaksFor].toSorted() };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
