import type { Link } from '../../model/statement.ts';
import type { Span } from '../../model/span.ts';
import type { Cast } from '../basis/cast.ts';
import type { Page } from '../page.ts';

/**
 * Who a letter's own "we" or "I" is: those who wrote it, where they are named as its authors and stand in its text (a letter is signed, a
 * story is not).
 * @param source the words "We" or "I", outside any quotation
 * @returns null where the words are no first person, or nobody signed
 */
export function findAuthors(page: Page, cast: Cast, source: Span): Link | null {
  const { author } = page.document;
  if (author === null || !/^(?:we|i)$/iu.test(page.text.slice(source[0], source[1]))) return null;
  const signed = author.split(/\s*(?:,|&|\band\b)\s*/u).filter((name) => name !== '' && page.text.includes(name));
  if (signed.length === 0) return null;
  const entities = [...cast.entities.values()].filter(({ name }) => signed.includes(name)).map(({ key }) => key);
  return { name: signed.join(' and '), kind: 'person', span: source, entities };
}
