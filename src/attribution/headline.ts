import type { Span } from '../model/span.ts';
import type { Page } from './page.ts';

const HEADLINES = new Set(['title', 'heading', 'label', 'front-matter']);

function blockAt(page: Page, offset: number): number {
  const { blocks } = page.document;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where an offset lies in a title, a heading or a run-in label. */
export function isHeadline(page: Page, offset: number): boolean {
  const block = page.document.blocks[blockAt(page, offset)];
  if (block === undefined) return false;
  return HEADLINES.has(block.kind) || (block.label !== null && offset >= block.label[0] && offset < block.label[1]);
}

/** Sentences, with run-in labels as stretches of their own, and page furniture left out. */
export function readableStretches(page: Page): Span[] {
  const stretches: Span[] = [];
  for (const [start, end] of page.sentences) {
    const block = page.document.blocks[blockAt(page, start)];
    if (block?.kind === 'furniture' || block?.kind === 'front-matter') continue;
    const label = block?.label ?? null;
    if (label !== null && label[0] < end && label[1] > start && label[1] < end) {
      stretches.push([start, label[1]], [label[1], end]);
    } else stretches.push([start, end]);
  }
  return stretches;
}

/** The titles, headings and run-in labels that begin in `content`, in order; a run-in label ends before its colon. */
export function headingSpans(page: Page, content: readonly Span[]): Span[] {
  const { blocks } = page.document;
  const found: Span[] = [];
  for (const [start, end] of content) {
    for (let i = blockAt(page, start); (blocks[i]?.span[0] ?? Infinity) < end; i += 1) {
      const { kind, span, label } = blocks[i]!;
      const heading = HEADLINES.has(kind) ? span : label;
      if (heading !== null && heading[0] >= start && heading[1] <= end) found.push(heading);
    }
  }
  return found;
}
