import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { linkParagraphs } from './link-paragraphs.ts';
import { pairMarks } from './pair-marks.ts';

/** One quotation, marks included. */
export interface Quotation {
  readonly span: Span;
  /** The words between the marks, one span for each paragraph that it runs over. */
  readonly inner: readonly Span[];
  /** False where the page never closes it. */
  readonly closed: boolean;
  /** Marks inside the marks of another. */
  readonly depth: number;
}

/**
 * Finds quotations in curly, straight, doubled single ('' and ``), angled and single marks. A quotation of several paragraphs may
 * open again with each; one that runs over headings and lists is followed to its closing mark where a label introduced it, else over
 * three paragraphs at most. One that never closes ends with its paragraph, or, where a label that returns introduced it, before the
 * headings over the label's return. Apostrophes are no marks.
 * @returns quotations by start, the outer one first; offsets in UTF-16 code units
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found = linkParagraphs(
    text,
    blocks,
    blocks.map((block) => pairMarks(text, block)),
  );
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const ends: number[] = [];
  return found.map((quotation) => {
    while (ends.length > 0 && ends.at(-1)! <= quotation.span[0]) ends.pop();
    const depth = ends.length;
    ends.push(quotation.span[1]);
    return { ...quotation, depth };
  });
}
