import { findPlainWords } from './find-scored-words.ts';

const PLAIN = new Set('the a an of by in for to and s mr mrs ms sen rep former unnamed'.split(' '));

/** A name that ends in one of these is somebody else than the name before it. */
const HEADS = new Set(
  'campaign office spokesman spokeswoman spokesperson aide aides adviser lawyer official officials report poll children'.split(
    ' ',
  ),
);

/**
 * Whether two names agree: the words of one are among the other's, with at most eight more, and the longer does not end
 * in somebody else ("Marlow campaign" is not Marlow; "harbour spokesman Ivo Brandt" is Brandt).
 * @param keyed a name of a key; `A|B` means that either will do
 */
export function isSameName(keyed: string, found: string): boolean {
  if (keyed.includes('|')) return keyed.split('|').some((option) => isSameName(option, found));
  const a = nameWords(keyed);
  const b = nameWords(found);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const head = long.at(-1) ?? '';
  return (
    short.length > 0 &&
    short.every((word) => long.includes(word)) &&
    long.length - short.length <= 8 &&
    !(HEADS.has(head) && !short.includes(head))
  );
}

function nameWords(name: string): string[] {
  return findPlainWords(name)
    .map(({ word }) => word)
    .filter((word) => !PLAIN.has(word));
}
