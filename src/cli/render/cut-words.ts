import { measureCells } from './cell-width.ts';
import { wrapText } from './wrap-text.ts';

/** The first words of a text that fit into one line, with "…" where any are left out. */
export function cutWords(text: string, cells: number): string {
  if (measureCells(text) <= cells) return text;
  const [first] = wrapText(text, cells - 2);
  return `${first ?? ''} …`;
}
