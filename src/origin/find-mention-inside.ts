import type { Entity } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { Link } from '../model/statement.ts';
import type { Scene } from './bearing.ts';

/** The first person or body that the words of a link name; null where they name none. */
export function findMentionInside(link: Link, scene: Scene): Entity | null {
  return findMentions(link, scene)[0]?.entity ?? null;
}

/** Whom a description is put beside: "the board's director, Tilda Voss". Null where the name belongs to something else. */
export function findApposition(link: Link, scene: Scene): Entity | null {
  const { text } = scene.reading.document;
  for (const { entity, span } of findMentions(link, scene)) {
    if (entity.kind !== 'person' || link.span === null) continue;
    const before = text.slice(link.span[0], span[0]).trimEnd();
    const after = text.slice(span[1], link.span[1]).trimStart();
    if ((before === '' || before.endsWith(',')) && (after === '' || after.startsWith(','))) return entity;
  }
  return null;
}

function findMentions(link: Link, { reading, entities }: Scene): { entity: Entity; span: Span }[] {
  const found: { entity: Entity; span: Span }[] = [];
  const within = link.span;
  if (within === null) return found;
  for (const { span, entity: key, kind } of reading.mentions) {
    if (kind !== 'name' || key === null || span[0] < within[0] || span[1] > within[1]) continue;
    const entity = entities.findLocal(reading.document.id, key);
    const speaking = entity?.kind === 'person' || entity?.kind === 'organisation' || entity?.kind === 'public-body';
    if (entity !== null && (speaking || entity.kind === 'outlet')) found.push({ entity, span });
  }
  return found;
}
