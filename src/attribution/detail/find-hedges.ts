import { HEDGES } from '../../lexicon/hedges.ts';
import type { Span } from '../../model/span.ts';

const PATTERN = new RegExp(
  `(?<![\\p{L}’'-])(?:${HEDGES.toSorted((a, b) => b.length - a.length)
    .map((hedge) => hedge.replaceAll(' ', '\\s+'))
    .join('|')})(?![\\p{L}’'-])`,
  'giu',
);

/** How much of a statement is read for hedges, in UTF-16 code units. */
const READ = 2000;

/** The words of some spans that weaken what they say, as they stand, each once, in order. */
export function findHedges(text: string, spans: readonly Span[]): string[] {
  const found: string[] = [];
  for (const [start, end] of spans) {
    for (const match of text.slice(start, Math.min(end, start + READ)).matchAll(PATTERN))
      if (!found.includes(match[0])) found.push(match[0]);
  }
  return found;
}
