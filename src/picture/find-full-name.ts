import type { Entity } from '../model/entity.ts';
import type { Link, Statement } from '../model/statement.ts';

/** Writes names out in the fullest form of the case. */
export interface FullNames {
  /** The name of an entity by its id; the id where there is none. */
  ofEntity(id: string): string;
  /** The ids of the entities that stand behind keys of one document. */
  idsOf(document: string, keys: readonly string[]): string[];
  /** Joint speakers are one link: "Jack Reed and Jeanne Shaheen". */
  ofLink(document: string, link: Link): string;
  ofSpeaker(statement: Statement): string | null;
}

/** @param entities of the case; each knows which local entity of which document it is */
export function findFullNames(entities: readonly Entity[]): FullNames {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byMember = new Map(
    entities.flatMap((entity) => entity.members.map(({ document, key }) => [`${document}\0${key}`, entity])),
  );
  const find = (document: string, keys: readonly string[]): Entity[] => [
    ...new Set(keys.map((key) => byMember.get(`${document}\0${key}`)).filter((entity) => entity !== undefined)),
  ];
  const names: FullNames = {
    ofEntity: (id) => byId.get(id)?.name ?? id,
    idsOf: (document, keys) => find(document, keys).map((entity) => entity.id),
    ofLink(document, link) {
      const found = find(document, link.entities);
      // Insiders without a name stay as they are called, whoever they work for.
      const known = link.entities.every((key) => byMember.has(`${document}\0${key}`));
      if (found.length === 0 || !known || link.kind === 'unnamed') return link.name;
      return joinNames(found.map((entity) => entity.name));
    },
    ofSpeaker(statement) {
      const link = statement.chain.find((one) => one.name === statement.speaker);
      return link ? names.ofLink(statement.document, link) : statement.speaker;
    },
  };
  return names;
}

/** "A", "A and B", "A, B and C". */
function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
