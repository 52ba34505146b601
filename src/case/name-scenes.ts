import { castEntities } from '../standing/cast-entities.ts';
import { findPublisher } from '../origin/find-publisher.ts';
import { indexEntities } from '../origin/index-entities.ts';
import { listFacts } from '../claim/name-claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Reading } from '../model/reading.ts';
import type { Reuse } from '../model/origin.ts';
import { hash } from './hash.ts';

/**
 * Names what origins and standing of a claim look at in one of its documents: its reading, who is meant in it, what the case knows of
 * them, whom its sources' bare names and its publisher stand for, what it shares with others, and all outlets of the case.
 * @param nameReading a key for what a reading holds
 * @returns document id → a short text; equal texts, equal origins and standing
 */
export function nameScenes(
  readings: ReadonlyMap<string, Reading>,
  entities: readonly Entity[],
  reuse: readonly Reuse[],
  nameReading: (reading: Reading) => string,
): (document: string) => string {
  const index = indexEntities(entities);
  const cast = castEntities(entities);
  const facts = listFacts(entities);
  const know = ({ id, speaksFor }: Entity): unknown => [facts.get(id), speaksFor.map((body) => facts.get(body))];
  const local = new Map<string, [key: string, entity: Entity][]>();
  for (const entity of entities) {
    for (const { document, key } of entity.members) {
      const known = local.get(document);
      if (known) known.push([key, entity]);
      else local.set(document, [[key, entity]]);
    }
  }
  const shared = new Map<string, Reuse[]>();
  for (const one of reuse) {
    for (const document of [one.a, one.b]) shared.set(document, [...(shared.get(document) ?? []), one]);
  }
  const outlets = hash(JSON.stringify(index.outlets.map(({ id, name, aliases }) => [id, name, aliases])));
  const named = new Map<string, string>();
  const nameScene = (document: string): string => {
    const reading = readings.get(document);
    if (!reading) return '';
    const { entity, speakers, ...publisher } = findPublisher(reading.document, index);
    const bare = reading.statements.flatMap(({ chain }) =>
      chain.flatMap((link) => (link.entities.length === 0 ? [link.name] : [])),
    );
    const found = [...new Set(bare)].map((name) => index.findNamed(name));
    return hash(
      JSON.stringify([
        nameReading(reading),
        outlets,
        publisher,
        [entity, ...speakers, ...cast.findPublisher(reading.document), ...found].map((one) => one && know(one)),
        (local.get(document) ?? []).toSorted((a, b) => (a[0] < b[0] ? -1 : 1)).map(([key, one]) => [key, know(one)]),
        shared.get(document) ?? [],
      ]),
    ).slice(0, 32);
  };
  return (document) => {
    const name = named.get(document) ?? nameScene(document);
    named.set(document, name);
    return name;
  };
}
