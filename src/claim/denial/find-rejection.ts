import { REJECTION_PHRASES } from '../../lexicon/rejection-phrases.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { findTokens } from '../../text/find-tokens.ts';

/** Phrases by their first word, longest first. */
const byFirst = new Map<string, string[][]>();
for (const phrase of REJECTION_PHRASES) {
  const words = phrase.split(' ');
  const list = byFirst.get(words[0]!) ?? [];
  list.push(words);
  list.sort((a, b) => b.length - a.length);
  byFirst.set(words[0]!, list);
}

/**
 * Finds a phrase by which somebody says that what others claim is not so.
 * @param spans offsets in UTF-16 code units of `text`
 * @returns where it stands, null where there is none
 */
export function findRejection(text: string, spans: readonly Span[]): Span | null {
  for (const span of spans) {
    const tokens = findTokens(text, span).filter((token) => token.word);
    const words = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'"));
    for (const [i, word] of words.entries()) {
      const found = byFirst.get(word)?.find((phrase) => phrase.every((part, k) => words[i + k] === part));
      if (found !== undefined) {
        return [tokens[i]!.start, tokens[i + found.length - 1]!.end];
      }
    }
  }
  return null;
}

/** True where a statement itself turns down what others say: by its cue, or by a verdict among its words. */
export function isRejecting(text: string, statement: Statement, spans: readonly Span[]): boolean {
  return statement.stance === 'deny' || (statement.voice === 'attributed' && findRejection(text, spans) !== null);
}
