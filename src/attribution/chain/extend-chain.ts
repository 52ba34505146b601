import type { Document } from '../../model/document.ts';
import type { Link } from '../../model/statement.ts';

const same = (a: Link, b: Link): boolean =>
  a.name === b.name ||
  (a.entities.length > 0 &&
    a.entities.length === b.entities.length &&
    a.entities.every((key) => b.entities.includes(key)));

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');

/**
 * Puts a statement's own links before its parent's chain. What somebody says that he himself said is one link; the
 * document's own publisher is none.
 */
export function extendChain(own: readonly Link[], outer: readonly Link[], document: Document): Link[] {
  const chain: Link[] = [];
  for (const [index, link] of [...own, ...outer].entries()) {
    if (chain.some((before) => same(before, link))) continue;
    if (
      index > 0 &&
      document.publisher !== null &&
      link.kind === 'outlet' &&
      bare(link.name) === bare(document.publisher)
    )
      continue;
    chain.push(link);
  }
  return chain;
}
