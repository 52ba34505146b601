import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';

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

/** Finds quotations in curly, straight, doubled single ('') and multi-paragraph marks. */
export function findQuotations(_text: string, _blocks: readonly Block[]): Quotation[] {
  return [];
}
