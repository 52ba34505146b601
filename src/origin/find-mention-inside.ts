import type { Entity } from '../model/entity.ts';
import type { Link } from '../model/statement.ts';
import type { Scene } from './bearing.ts';

/** The first person or body that the words of a link name; null where they name none. */
export function findMentionInside(link: Link, scene: Scene): Entity | null {
  return findMentions(link, scene)[0]?.entity ?? null;
}

/** Whom a description is put beside: "the board's director, Tilda Voss". Null where the name belongs to something else. */
export function findApposition(link: Link, scene: Scene): Entity | null {
  const last = findMentions(link, scene).findLast(({ entity }) => entity.kind === 'person');
  if (last === undefined || link.span === null) return null;
  const before = scene.reading.document.text.slice(link.span[0], last.start).trimEnd();
  return before === '' || before.endsWith(',') ? last.entity : null;
}

function findMentions(link: Link, { reading, entities }: Scene): { entity: Entity; start: number }[] {
  const found: { entity: Entity; start: number }[] = [];
  const within = link.span;
  if (within === null) return found;
  for (const { span, entity: key, kind } of reading.mentions) {
    if (kind !== 'name' || key === null || span[0] < within[0] || span[1] > within[1]) continue;
    const entity = entities.findLocal(reading.document.id, key);
    const speaking = entity?.kind === 'person' || entity?.kind === 'organisation' || entity?.kind === 'public-body';
    if (entity !== null && (speaking || entity.kind === 'outlet')) found.push({ entity, start: span[0] });
  }
  return found;
}
