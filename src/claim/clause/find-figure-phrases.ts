import { PHRASE_BREAKS, PHRASE_LEADS } from '../../lexicon/figure-phrases.ts';
import { findFigures } from '../../mention/find-figures.ts';
import type { FigureMention } from '../../mention/find-figures.ts';
import type { Span } from '../../model/span.ts';
import { readClauseWords } from './read-clause-words.ts';

const leads = new Set(PHRASE_LEADS);
const breaks = new Set(PHRASE_BREAKS);

/** A count below this is no figure that a matter turns on. */
const LEAST = 20;
/** A phrase that is longer than this share of its clause is what the clause is about already. */
const MOST = 0.45;
/** Fewer words than this do not tell what is counted. */
const SHORTEST = 3;
const LONGEST = 14;

function isTelling({ unit, value }: FigureMention): boolean {
  return unit !== null && (/^[A-Z]{3}$/u.test(unit) || unit === 'percent' || (value >= LEAST && !/^of \d/u.test(unit)));
}

/**
 * Finds figures that a clause gives by the way ("with over $2 million in fees, the firm is asking ..."): each with the words that tell what
 * it counts, up to the next verb, mark or joining word.
 * @param clause offsets in UTF-16 code units of `text`
 * @returns phrases in order; none where the clause is little more than its figure
 */
export function findFigurePhrases(text: string, clause: Span): Span[] {
  const figures = findFigures(text, clause).filter(isTelling);
  if (figures.length === 0) {
    return [];
  }
  const words = readClauseWords(text, clause);
  const all = words.filter(({ word }) => word).length;
  const phrases: Span[] = [];
  for (const { span } of figures) {
    let from = words.findIndex(({ end }) => end > span[0]);
    let to = words.findIndex(({ start }) => start >= span[1]);
    to = to < 0 ? words.length : to;
    while (from > 0 && leads.has(words[from - 1]!.lower)) {
      from--;
    }
    while (to < words.length && !words[to]!.finite && !breaks.has(words[to]!.lower) && to - from < LONGEST) {
      to++;
    }
    while (to > from && breaks.has(words[to - 1]!.lower)) {
      to--;
    }
    const count = words.slice(from, to).filter(({ word }) => word).length;
    if (count >= SHORTEST && count <= all * MOST) {
      phrases.push([words[from]!.start, words[to - 1]!.end]);
    }
  }
  return phrases;
}
