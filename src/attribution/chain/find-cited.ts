import type { Span } from '../../model/span.ts';
import type { Page } from '../page.ts';

const CITING =
  /(?<![\p{L}’'])(?:citing|quoting|attributing (?:it|this|the (?:claim|report|information)) to)\s+((?:an?|the|two|three|four|several|unnamed|anonymous|unidentified|its)?\s*[^,.;:“”"()\n]{3,80})/iu;

/** Where the person or paper ends and what it said begins. */
const REST = /\s(?:who|which|that|as|when|in which|saying)\s/u;

/**
 * Whom an outlet's report goes back to: "the Courier reported, citing two officials". The words of the one cited, null where none is.
 * @param surroundings the words around source and cue that are not said
 */
export function findCited(page: Page, surroundings: readonly Span[]): Span | null {
  for (const [start, end] of surroundings) {
    const match = CITING.exec(page.text.slice(start, end));
    const words = match?.[1];
    if (match === null || words === undefined) continue;
    const from = start + match.index + match[0].length - words.length;
    const rest = REST.exec(words);
    return [from, from + (rest === null ? words : words.slice(0, rest.index)).trimEnd().length];
  }
  return null;
}
