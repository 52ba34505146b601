import type { Span } from '../../model/span.ts';
import { readClauseWords } from './read-clause-words.ts';

const OPENERS = new Set(['no', 'nobody', 'nothing', 'none', 'neither']);
const LINKS = new Set(['that', 'but', 'and', 'there', 'because', 'while']);

/**
 * True where a clause denies its own main verb, or its subject with it: "was not opened", "never met", "No inquiry had", "there is no".
 * "Asked him not to" and "the decision not to" deny nothing.
 * @param spans offsets in UTF-16 code units of `text`
 */
export function isFlatlyNegated(text: string, spans: readonly Span[]): boolean {
  const words = spans.flatMap((span) => readClauseWords(text, span)).filter(({ word }) => word);
  const opener = words.find(({ lower }) => !LINKS.has(lower));
  if (opener !== undefined && OPENERS.has(opener.lower)) {
    return true;
  }
  const verb = words.findIndex(({ finite }) => finite);
  if (verb < 0) {
    return false;
  }
  const near = [words[verb - 1], words[verb + 1], words[verb + 2]].map((word) => word?.lower ?? '');
  return (
    words[verb]!.lower.endsWith("n't") ||
    near.includes('never') ||
    near[1] === 'not' ||
    near[1] === 'no' ||
    (near[2] === 'not' && words[verb + 3]?.lower !== 'to')
  );
}
