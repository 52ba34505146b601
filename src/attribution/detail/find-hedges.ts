import { HEDGES, HEDGING_ADJECTIVES } from '../../lexicon/hedges.ts';
import type { Span } from '../../model/span.ts';

const choice = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|');

const HEDGE = new RegExp(`(?<![\\p{L}’'-])(?:${choice([...HEDGES, ...HEDGING_ADJECTIVES])})(?![\\p{L}’'-])`, 'giu');
const adjectives = new Set(HEDGING_ADJECTIVES);
/** What stands before an adjective that weakens a noun: an article, a possessive or a preposition. */
const BEFORE_NOUN =
  /(?:^|\s)(?:an?|the|his|her|its|their|one|any|of|over|about|into|these|this|\p{L}{1,30}[’']s?)\s$/iu;

/** How much of a span is read for hedges, in UTF-16 code units. */
const READ = 2000;

/** The words of some spans that weaken what they say, as they stand, each once, in order. */
export function findHedges(text: string, spans: readonly Span[]): string[] {
  const found: string[] = [];
  for (const [start, end] of spans) {
    const part = text.slice(start, Math.min(end, start + READ));
    for (const match of part.matchAll(HEDGE)) {
      const word = match[0];
      // The month is no hedge, and "he reported" is no adjective.
      if (word === 'May' || found.includes(word)) continue;
      // What nobody could do is no guess.
      if (/^could$/iu.test(word) && /^(?:\s+not|n[’']t)(?!\p{L})/u.test(part.slice(match.index + word.length)))
        continue;
      if (
        adjectives.has(word.toLowerCase()) &&
        match.index > 0 &&
        !BEFORE_NOUN.test(part.slice(Math.max(0, match.index - 60), match.index))
      )
        continue;
      if (adjectives.has(word.toLowerCase()) && match.index === 0 && part.length === word.length) continue;
      found.push(word);
    }
  }
  return found;
}
