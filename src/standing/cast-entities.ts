import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import { normaliseWords } from '../text/compare-words.ts';

/** Who is who in a case, as standing needs it. */
export interface Cast {
  readonly byId: ReadonlyMap<string, Entity>;
  readonly findLocal: (document: string, key: string) => Entity | null;
  /** Those on record where a document is its publisher's own word; none where an outlet publishes it. */
  readonly findPublisher: (document: Document) => readonly Entity[];
  /** "Harbour Board (Ivo Lindt)" for whoever speaks for a body, else the name. */
  readonly nameWithBody: (entity: Entity) => string;
}

const known = new WeakMap<readonly Entity[], Cast>();
const SPOKES_ROLE = /\bspokes|\bpress (?:secretary|officer)|\blawyer|\battorney for\b|\brepresentative for\b/iu;
const SPEAKING = new Set(['person', 'organisation', 'public-body']);

/** Reads the entities of a case; the same array once. */
export function castEntities(entities: readonly Entity[]): Cast {
  const before = known.get(entities);
  if (before !== undefined) return before;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const local = new Map<string, Entity>();
  const named = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const { document, key } of entity.members) local.set(`${document}\n${key}`, entity);
    for (const name of new Set([entity.name, ...entity.aliases].map(plainName))) {
      named.set(name, [...(named.get(name) ?? []), entity]);
    }
  }
  const findOnly = (name: string): Entity | null => {
    const [first, ...more] = named.get(plainName(name)) ?? [];
    return first !== undefined && more.length === 0 ? first : null;
  };
  const cast: Cast = {
    byId,
    findLocal: (document, key) => local.get(`${document}\n${key}`) ?? null,
    findPublisher: ({ publisher, author }) => {
      const office = /^(?:the )?office of (?:the )?(.+)$/iu.exec(publisher ?? '')?.[1] ?? publisher;
      const entity = office === null ? null : findOnly(office);
      if (entity === null || !SPEAKING.has(entity.kind)) return [];
      const authors = (author ?? '').split(/,| and | & /u).map((name) => findOnly(name));
      return authors.every((found): found is Entity => found?.kind === 'person') ? authors : [entity];
    },
    nameWithBody: (entity) => {
      const speaks = entity.kind === 'person' && entity.roles.some((role) => SPOKES_ROLE.test(role));
      const body = speaks ? byId.get(entity.speaksFor[0] ?? '') : undefined;
      return body === undefined || body === entity ? entity.name : `${body.name} (${entity.name})`;
    },
  };
  known.set(entities, cast);
  return cast;
}

/**
 * The principals for whom somebody's word is their own: themselves, whom they speak for, and the person after whom a
 * campaign, an office or a firm is named.
 */
export function findSide(entity: Entity, principals: readonly string[], cast: Cast): string[] {
  const own = new Set([entity.id, ...entity.speaksFor]);
  const sides = principals.filter((id) => own.has(id));
  if (sides.length > 0) return sides;
  const bodies = [entity, ...entity.speaksFor.map((id) => cast.byId.get(id))].filter(
    (body) => body?.kind === 'organisation' || body?.kind === 'group' || body?.kind === 'public-body',
  );
  return principals.filter((id) => {
    const principal = cast.byId.get(id);
    if (principal?.kind !== 'person') return false;
    const surname = plainName(principal.name).split(' ').at(-1) ?? '';
    return bodies.some((body) => isOfficeOf(plainName(body?.name ?? ''), surname));
  });
}

const OFFICES = /\b(?:campaign|office|team|camp|administration|foundation|organi[sz]ation|transition)\b/;

function isOfficeOf(body: string, surname: string): boolean {
  return surname !== '' && OFFICES.test(body) && ` ${body.replaceAll(/'s\b/g, '')} `.includes(` ${surname} `);
}

function plainName(name: string): string {
  return normaliseWords(name).replace(/^the /, '');
}
