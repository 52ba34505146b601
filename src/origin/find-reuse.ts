import type { Document } from '../model/document.ts';
import type { Reuse } from '../model/origin.ts';

/** Text that documents share, partial copies included. */
export function findReuse(_documents: readonly Document[]): Reuse[] {
  return [];
}
