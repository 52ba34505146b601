import { findTokens } from '../text/find-tokens.ts';
import type { Proposition } from './proposition.ts';

/**
 * The words of a proposition, lower case with straight apostrophes; marks are left out, but "%" is kept as a word.
 * A full stop inside a word stays ("u.s").
 */
export function readOwnWords(proposition: Proposition): string[] {
  const { text } = proposition.document;
  return proposition.spans.flatMap((span) =>
    findTokens(text, span)
      .filter((token) => token.word || text[token.start] === '%')
      .map((token) => text.slice(token.start, token.end).toLowerCase().replaceAll('’', "'")),
  );
}
