import type { Statement } from '../model/statement.ts';
import type { Scene } from './bearing.ts';

const APART = /\b(?:both|each|separately|respectively|independently)\b/iu;

/**
 * Parts a statement of several speakers who did not speak together: "both Brandt and the board have acknowledged" is two
 * people's word, a letter that two have signed is one.
 * @returns the statement once for each speaker, or as it is
 */
export function partSpeakers(statement: Statement, { reading, entities }: Scene): Statement[] {
  const [inner, ...outer] = statement.chain;
  if (inner === undefined || inner.entities.length < 2 || statement.basis === 'document') return [statement];
  const meant = inner.entities.map((key) => entities.findLocal(reading.document.id, key));
  const kinds = new Set(meant.map((entity) => (entity?.kind === 'person' ? 'person' : 'body')));
  const first = Math.min(...statement.source.map(([start]) => start));
  // "Both" often stands just before what was taken for the source.
  const source = statement.source.map(([start, end]) =>
    reading.document.text.slice(start === first ? Math.max(0, start - 6) : start, end),
  );
  if (kinds.size < 2 && !APART.test(source.join(' '))) return [statement];
  return inner.entities.map((key, i) => ({
    ...statement,
    chain: [{ ...inner, name: meant[i]?.name ?? inner.name, entities: [key] }, ...outer],
  }));
}
