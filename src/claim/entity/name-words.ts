import { NICKNAMES } from '../../lexicon/nicknames.ts';
import { foldAccents, normaliseWords } from '../../text/compare-words.ts';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'inc', 'corp', 'ltd', 'llc', 'co', 'plc', 'llp']);

/** The words of a name in a comparable form: no leading article, no possessive, no full stops, accents folded, no "Jr." or "Inc.". */
export function nameWords(name: string): string[] {
  const words = foldAccents(normaliseWords(name))
    .replace(/'s$/u, '')
    .replaceAll('.', '')
    .replaceAll(',', ' ')
    .split(' ')
    .filter((word) => word !== '');
  const bare = words.filter((word, i) => i === 0 || !SUFFIXES.has(word));
  return bare.length > 1 && bare[0] === 'the' ? bare.slice(1) : bare;
}

/** One string for one name. */
export function nameKey(name: string): string {
  return nameWords(name).join(' ');
}

function isShortOf(nick: string, full: string): boolean {
  return NICKNAMES[nick]?.includes(full) ?? false;
}

/** True where two first names may be one person's: equal, an initial, or a short form. */
function sameFirstName(a: string, b: string): boolean {
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) {
    return true;
  }
  return isShortOf(a, b) || isShortOf(b, a);
}

/** True where two full names of persons are ways to write one: "Pamela J. Orrin" and "Pam Orrin" are. */
export function isSamePersonName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1) || !sameFirstName(a[0]!, b[0]!)) {
    return false;
  }
  const middle = b.slice(1, -1);
  return a.slice(1, -1).every((word, i) => {
    const other = middle[i];
    return other === undefined || sameFirstName(word, other);
  });
}
