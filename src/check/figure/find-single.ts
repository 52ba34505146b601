import { wordStem } from '../../claim/clause/word-stem.ts';
import type { Span } from '../../model/span.ts';

const SINGLE = /\b(?:single|sole|only one|one)((?:\s+[\p{L}-]{2,30}){1,3})/giu;

/**
 * Where a text says that there was one of what a draft counts several of: "a single phone conversation" for "three conversations".
 * @param unit what the draft counts, in lower case
 * @returns null where it says nothing of the kind
 */
export function findSingle(text: string, within: Span, unit: string): Span | null {
  const head = wordStem(unit.split(' ').at(-1)!);
  for (const match of text.slice(...within).matchAll(SINGLE)) {
    const words = match[1]!.trim().split(/\s+/u);
    const at = words.findIndex((word) => wordStem(word.toLowerCase()) === head);
    if (at === -1 || words[0] === 'of') continue;
    return [within[0] + match.index, within[0] + match.index + match[0].length];
  }
  return null;
}
