import type { Link, Statement } from '../../model/statement.ts';
import type { Span } from '../../model/span.ts';
import type { Basis } from '../../model/vocabulary.ts';
import type { Page } from '../page.ts';

const PRONOUN = /^(?:he|she|they|it|i|we|who|the two|the pair)$/i;

/**
 * Who a pronoun as source means, where no mention says so: inside another statement its speaker, else the speaker of the
 * last statement that had one ("he added"). Null where the source is no pronoun.
 * @param above the statement in whose content this one stands
 * @param before the last outermost statement that a person or body made
 */
export function findAntecedent(
  page: Page,
  source: Span,
  above: Statement | null,
  before: Statement | null,
): { link: Link; basis: Basis } | null {
  if (source[1] - source[0] > 8 || !PRONOUN.test(page.text.slice(source[0], source[1]))) return null;
  const meant = above ?? before;
  const link = meant?.chain[0];
  return meant === null || link === undefined ? null : { link, basis: meant.basis };
}
