import type { Span } from '../../model/span.ts';
import { firstWordAt } from '../first-word-at.ts';
import type { Page } from '../page.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS } from '../../lexicon/sentence-words.ts';
import { CUE_TABLE } from '../cue/cue-table.ts';

const RELATIVE = /^(?:who|that|which)$/i;
const determiners = new Set(DETERMINERS);
const stops = new Set([...AUXILIARIES, ...CLAUSE_OPENERS]);
const prepositions = new Set(PREPOSITIONS);
const REACH = 12;

/** The noun phrase to which "who", "that" or "which" refers: the words right before it. Null where the source is none of these. */
export function findRelativeAntecedent(page: Page, source: Span): Span | null {
  if (source[1] - source[0] > 5 || !RELATIVE.test(page.text.slice(source[0], source[1]))) return null;
  const at = firstWordAt(page.words, source[0]) - 1;
  let last = at;
  if (page.words[last]?.lower === ',') last -= 1;
  let first = last + 1;
  for (let index = last; index > Math.max(-1, last - REACH); index -= 1) {
    const word = page.words[index];
    if (word === undefined || word.sentence !== page.words[at]?.sentence) break;
    if (!word.word) {
      if ('.&’-'.includes(word.lower)) continue;
      break;
    }
    if (stops.has(word.lower) || (CUE_TABLE.has(word.lower) && !determiners.has(page.words[index - 1]?.lower ?? '')))
      break;
    if (
      prepositions.has(word.lower) &&
      word.lower !== 'of' &&
      word.lower !== 'for' &&
      word.lower !== 'from' &&
      word.lower !== 'at'
    )
      break;
    first = index;
    if (determiners.has(word.lower) && word.lower !== 'of') break;
  }
  const start = page.words[first];
  const end = page.words[last];
  return start === undefined || end === undefined || first > last ? null : [start.start, end.end];
}
