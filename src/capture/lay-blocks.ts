import type { Block } from '../model/document.ts';
import { isCaption, isFurniture } from '../text/is-furniture.ts';
import { findBlocks } from '../text/find-blocks.ts';

/**
 * Joins the blocks that a page's markup shows with those that plain text shows by itself: the markup decides where it speaks,
 * the words decide between, and run-in labels come from the words everywhere.
 * @param marked in order, without overlap
 */
export function layBlocks(text: string, marked: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  const labels = new Map<number, Block['label']>();
  let next = 0;
  for (const block of findBlocks(text)) {
    const [start, end] = block.span;
    while (next < marked.length && marked[next]!.span[1] <= start) blocks.push(marked[next++]!);
    const over = marked[next];
    if (!over || over.span[0] >= end) blocks.push(block);
    else if (over.span[0] === start && block.label && block.label[1] <= over.span[1]) labels.set(start, block.label);
  }
  blocks.push(...marked.slice(next));
  return blocks.map((block) => {
    const label = labels.get(block.span[0]);
    const open = block.kind === 'paragraph' || block.kind === 'list-item';
    // Whatever element a page puts them in, these are words of the site.
    const words = open || block.kind === 'heading' ? text.slice(...block.span) : '';
    if (words !== '' && isFurniture(words)) return { ...block, kind: 'furniture', label: null };
    if (open && isCaption(words)) return { ...block, kind: 'caption', label: null };
    return label && open && !block.label ? { ...block, label } : block;
  });
}
