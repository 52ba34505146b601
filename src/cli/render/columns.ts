import { measureCells, padCells } from './cell-width.ts';

/** One block of a page: its lines and how many cells it takes. */
export interface Column {
  readonly lines: readonly string[];
  readonly cells: number;
}

/**
 * Sets columns side by side. Lines are padded to their column, never cut; the last one is not padded.
 * @param gap cells between two columns
 */
export function setSideBySide(columns: readonly Column[], gap = 2): string[] {
  const height = Math.max(0, ...columns.map((column) => column.lines.length));
  const lines: string[] = [];
  for (let row = 0; row < height; row += 1) {
    let line = '';
    let end = 0;
    for (const column of columns) {
      const part = column.lines[row] ?? '';
      if (part !== '') line = padCells(line, end) + part;
      end += column.cells + gap;
    }
    lines.push(line);
  }
  return lines;
}

/** The widest of some lines, in cells. */
export function measureWidest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(measureCells));
}
