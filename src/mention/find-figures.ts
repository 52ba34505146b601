import type { Span } from '../model/span.ts';

/** A number with what it counts. */
export interface FigureMention {
  readonly span: Span;
  readonly value: number;
  /** ISO 4217 for money, "percent", or the counted noun in lower case ("satellites"); null where none is said. */
  readonly unit: string | null;
  readonly precision: 'exact' | 'over' | 'under' | 'about';
}

/** Finds money, percentages, counts and ratings; not years, dates, section numbers or parts of names. */
export function findFigures(_text: string, _within: Span): FigureMention[] {
  return [];
}
