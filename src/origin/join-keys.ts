import type { Entity } from '../model/entity.ts';
import { OFFICE_HEADS } from '../lexicon/office-heads.ts';
import type { EntityIndex } from './index-entities.ts';
import type { Lead } from './lead.ts';
import { holdsWord } from './word-lists.ts';

/** Why one key is counted as another. */
export interface KeyJoin {
  readonly to: string;
  readonly reason: string;
}

type OriginLead = Lead & { readonly to: 'origin' };

/**
 * Keys that differ and are one origin: a signer of a joint letter and all of them together, whoever heads a body and the
 * body, words that somebody passes on and the same words first hand.
 */
export function joinKeys(leads: readonly Lead[], entities: EntityIndex): ReadonlyMap<string, KeyJoin> {
  const origins = new Map<string, OriginLead>();
  for (const lead of leads) if (lead.to === 'origin' && !origins.has(lead.key)) origins.set(lead.key, lead);
  const joins = new Map<string, KeyJoin>();
  for (const [key, lead] of [...origins].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const join =
      findRelayed(key, leads, origins, entities) ?? findJoint(lead, origins) ?? findBody(lead, origins, entities);
    if (join !== null && joins.get(join.to)?.to !== key) joins.set(key, join);
  }
  return joins;
}

/** Every statement with this key passes on words that the case holds first hand. */
function findRelayed(
  key: string,
  leads: readonly Lead[],
  origins: ReadonlyMap<string, OriginLead>,
  entities: EntityIndex,
): KeyJoin | null {
  const own = leads.filter((lead): lead is OriginLead => lead.to === 'origin' && lead.key === key);
  const relays = own[0]?.relays ?? null;
  if (relays === null || relays === key || own.some((lead) => lead.relays !== relays)) return null;
  const source = origins.get(relays) ?? findOfficer(relays, key, origins, entities);
  if (source === null) return null;
  return { to: source.key, reason: `${own[0]?.label} passes on what ${source.label} says in this case` };
}

/** The origin of somebody who speaks by office for the body of a key. */
function findOfficer(
  key: string,
  except: string,
  origins: ReadonlyMap<string, OriginLead>,
  entities: EntityIndex,
): OriginLead | null {
  const body = entities.byId.get(key.replace(/^entity:/, ''));
  if (body === undefined) return null;
  const officers = [...origins.values()].filter((lead) => {
    const person = lead.entities.length === 1 ? entities.byId.get(lead.entities[0] ?? '') : undefined;
    return lead.key !== except && person?.kind === 'person' && findOffice(person, body) !== null;
  });
  return officers.toSorted((a, b) => (a.key < b.key ? -1 : 1))[0] ?? null;
}

/** A joint statement whose signers are all those of this one and more. */
function findJoint(lead: OriginLead, origins: ReadonlyMap<string, OriginLead>): KeyJoin | null {
  if (lead.entities.length === 0) return null;
  const joint = [...origins.values()]
    .filter(
      (other) =>
        other.entities.length > lead.entities.length && lead.entities.every((id) => other.entities.includes(id)),
    )
    .toSorted((a, b) => b.entities.length - a.entities.length || (a.key < b.key ? -1 : 1))[0];
  return joint === undefined
    ? null
    : { to: joint.key, reason: `${lead.label} is one of those who speak together: ${joint.label}` };
}

function findBody(lead: OriginLead, origins: ReadonlyMap<string, OriginLead>, entities: EntityIndex): KeyJoin | null {
  const [id, ...more] = lead.entities;
  const person = entities.byId.get(id ?? '');
  if (person?.kind !== 'person' || more.length > 0) return null;
  for (const other of [...origins.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const body = other.entities.length === 1 ? entities.byId.get(other.entities[0] ?? '') : undefined;
    if (body === undefined || (body.kind !== 'organisation' && body.kind !== 'public-body')) continue;
    const role = findOffice(person, body);
    if (role !== null) return { to: other.key, reason: `${person.name} speaks for ${body.name} by office: “${role}”` };
  }
  return null;
}

/** The role in which a person heads or speaks for a body. */
function findOffice(person: Entity, body: Entity): string | null {
  const names = [body.name, ...body.aliases].map((name) =>
    (name.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => word !== 'the').join(' '),
  );
  const role = person.roles.find((words) => holdsWord(words, OFFICE_HEADS) && holdsWord(words, names));
  if (role !== undefined) return role;
  return person.speaksFor.includes(body.id) ? (person.roles[0] ?? 'spokesman') : null;
}
