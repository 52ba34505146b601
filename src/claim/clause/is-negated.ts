import { NEGATING_STEMS, NEGATORS, NOT_NEGATING } from '../../lexicon/negation-words.ts';
import type { Span } from '../../model/span.ts';
import { findTokens } from '../../text/find-tokens.ts';
import { wordStem } from './word-stem.ts';

const negators = new Set<string>(NEGATORS);
const stems = new Set<string>(NEGATING_STEMS);
const harmless = new Set<string>(NOT_NEGATING);

/**
 * True where the words say that something is not so, or is not done: an odd number of "not", "never", "refused" and their like.
 * "Not only" and "no doubt" do not count.
 * @param spans offsets in UTF-16 code units of `text`
 */
export function isNegated(text: string, spans: readonly Span[]): boolean {
  let count = 0;
  for (const span of spans) {
    const words = findTokens(text, span)
      .filter((token) => token.word)
      .map((token) => text.slice(token.start, token.end).toLowerCase().replaceAll('’', "'"));
    for (const [i, word] of words.entries()) {
      if ((negators.has(word) && !harmless.has(words[i + 1] ?? '')) || (stems.has(wordStem(word)) && i > 0)) {
        count++;
      }
    }
  }
  return count % 2 === 1;
}
