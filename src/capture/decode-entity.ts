import { parseFragment } from 'parse5';

const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?/y;
const known = new Map<string, string>();

/**
 * The character reference that begins at `at` (an ampersand), as the HTML standard reads it.
 * @returns its characters and how many code units of the source it takes; null where there is none
 */
export function decodeEntity(source: string, at: number): { words: string; length: number } | null {
  REFERENCE.lastIndex = at;
  const reference = REFERENCE.exec(source)?.[0];
  if (reference === undefined) return null;
  let words = known.get(reference);
  if (words === undefined) {
    const node = parseFragment(reference).childNodes[0];
    words = node && 'value' in node ? node.value : reference;
    // Numeric references are many; the cache must not grow with a hostile page.
    if (known.size < 4096) known.set(reference, words);
  }
  if (words === reference) return null;
  // "&notin" is "¬in" where the semicolon is missing: what the parser left over belongs to the text.
  const rest = reference.length > 1 && words.length > 2 ? trailingLetters(reference, words) : 0;
  return { words: words.slice(0, words.length - rest), length: reference.length - rest };
}

function trailingLetters(reference: string, words: string): number {
  let same = 0;
  while (same < words.length && words.at(-1 - same) === reference.at(-1 - same)) same++;
  return same;
}
