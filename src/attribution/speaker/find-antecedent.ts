import type { Link, Statement } from '../../model/statement.ts';
import type { Span } from '../../model/span.ts';
import type { Page } from '../page.ts';

const PRONOUN = /^(?:he|she|they|it|i|we|the two|the pair)$/i;
/** "He" and "she" are somebody: never an outlet or a paper. */
const SINGLE = /^(?:he|she|i)$/i;
/** "It" may also be a paper, a poll or an outlet. */
const THING = /^it$/i;

/**
 * Who a pronoun as source means, where no mention says so: inside another statement its speaker, else the speaker of the
 * last statement that had one ("he added"). Null where the source is no pronoun.
 * @param above the statement in whose content this one stands
 * @param before the last outermost statement that a person or body made
 * @param person the last statement that one person made
 * @param thing the last outermost statement of a body, an outlet or a paper
 */
export function findAntecedent(
  page: Page,
  source: Span,
  above: Statement | null,
  before: Statement | null,
  person: Statement | null,
  thing: Statement | null,
): Link | null {
  const words = page.text.slice(source[0], source[1]).replace(/[’'](?:ve|s|d|ll|re|m)$/i, '');
  if (words.length > 8 || !PRONOUN.test(words)) return null;
  const single = SINGLE.test(words);
  const outside = single ? person : THING.test(words) ? (thing ?? before) : before;
  const meant = above !== null && (!single || isPersonal(above)) ? above : outside;
  const link = meant?.chain[0];
  return link ?? null;
}

/** True where one person speaks, named or not. */
export function isPersonal(statement: Statement): boolean {
  const kind = statement.chain[0]?.kind;
  return kind === 'person' || kind === 'role' || kind === 'unnamed';
}
