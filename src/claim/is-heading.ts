import type { BlockKind } from '../model/vocabulary.ts';
import type { Proposition } from './proposition.ts';

const HEADINGS: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'label']);

/** Whether a proposition stands in a headline, a heading or a run-in label: it names a matter and says nothing of it. */
export function isHeading({ statement, document, spans }: Proposition): boolean {
  if (statement.headline) return true;
  const offset = spans[0]?.[0];
  if (offset === undefined) return false;
  const { blocks } = document;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span[1] <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  if (block === undefined || block.span[0] > offset) return false;
  return HEADINGS.has(block.kind) || (block.label !== null && offset < block.label[1]);
}
