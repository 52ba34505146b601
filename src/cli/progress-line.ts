import { cleanText } from './render/clean-text.ts';
import { measureCells, splitGraphemes } from './render/cell-width.ts';
import type { Output } from './output.ts';

const WAIT = 400;
const BETWEEN = 80;
const STAGES = { capture: 'reading', read: 'finding statements', connect: 'connecting claims' } as const;

/** A line on standard error that tells how far long work is. Nothing is drawn for work that is over at once. */
export interface ProgressLine {
  readonly tell: (progress: { stage: keyof typeof STAGES; done: number; total: number; name: string }) => void;
  /** Wipes the line away. Safe to call twice. */
  readonly end: () => void;
}

/** Draws progress where somebody watches, and nothing otherwise. */
export function openProgressLine(output: Output, now: () => number = Date.now): ProgressLine {
  if (!output.watched) return { tell: () => {}, end: () => {} };
  const start = now();
  let last = 0;
  let drawn = false;
  return {
    tell: ({ stage, done, total, name }) => {
      const time = now();
      if (time - start < WAIT || time - last < BETWEEN) return;
      last = time;
      drawn = true;
      const words = `${STAGES[stage]} ${done} of ${total}  ${cleanText(name)}`;
      output.note(`\r\u001b[K${cutCells(words, output.screen.columns - 1)}`);
    },
    end: () => {
      if (drawn) output.note('\r\u001b[K');
      drawn = false;
    },
  };
}

function cutCells(line: string, cells: number): string {
  if (measureCells(line) <= cells) return line;
  let cut = '';
  let used = 0;
  for (const grapheme of splitGraphemes(line)) {
    used += grapheme.cells;
    if (used > cells - 1) break;
    cut += grapheme.segment;
  }
  return `${cut}…`;
}
