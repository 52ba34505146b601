import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../lexicon/given-names.ts';
import { NICKNAMES } from '../lexicon/nicknames.ts';
import { MEN_TITLES, NAME_PARTICLES, NAME_SUFFIXES, TITLES, WOMEN_TITLES } from '../lexicon/titles.ts';
import { normaliseWords } from '../text/compare-words.ts';

const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES);
const SUFFIXES: ReadonlySet<string> = new Set(NAME_SUFFIXES);
const WOMEN: ReadonlySet<string> = new Set(FEMALE_GIVEN_NAMES);
const MEN: ReadonlySet<string> = new Set(MALE_GIVEN_NAMES);
const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.map((title) => title.replaceAll('.', '')));
const TITLES_OF_WOMEN: ReadonlySet<string> = new Set(WOMEN_TITLES);
const TITLES_OF_MEN: ReadonlySet<string> = new Set(MEN_TITLES);
const MOST_TITLE_WORDS = 4;

/** A person's written name in its parts, lower case, straight apostrophes. */
export interface NameParts {
  /** Titles before it, each without its stop. */
  readonly titles: readonly string[];
  /** Given names and initials. */
  readonly given: readonly string[];
  /** With its particles ("de la torre"); null only for an empty name. */
  readonly surname: string | null;
  readonly suffix: string | null;
}

/** Splits a person's name ("Sen. Ada P. de Vries Jr."). "Quill, Ada" is read as the inverted name that it is. */
export function readNameParts(name: string): NameParts {
  let plain = normaliseWords(name).replace(/'s$/u, '');
  const inverted = /^([^,]+), ([^,]+)$/u.exec(plain);
  if (inverted !== null && !SUFFIXES.has(inverted[2]!.replaceAll('.', ''))) plain = `${inverted[2]} ${inverted[1]}`;
  const words = plain
    .replaceAll(',', ' ')
    .split(/\s+/u)
    .flatMap((word) => (/^(?:\p{L}\.){2,}$/u.test(word) ? word.split(/(?<=\.)/u) : [word]))
    .map((word) => word.replace(/\.$/u, ''))
    .filter((word) => word !== '');
  const titles: string[] = [];
  for (let taken = true; taken && words.length > 1;) {
    taken = false;
    for (let many = Math.min(MOST_TITLE_WORDS, words.length - 1); many > 0 && !taken; many--) {
      const title = words.slice(0, many).join(' ');
      if (!TITLE_WORDS.has(title)) continue;
      titles.push(title);
      words.splice(0, many);
      taken = true;
    }
  }
  const suffix = words.length > 1 && SUFFIXES.has(words.at(-1)!) ? words.pop()! : null;
  let start = words.length - 1;
  // "de Vries" alone, but "Van Orr".
  if (words.length === 2 && PARTICLES.has(words[0]!) && /^\p{Ll}/u.test(name)) start = 0;
  while (start > 1 && PARTICLES.has(words[start - 1]!)) start--;
  if (start === 1 && words.length > 2 && PARTICLES.has(words[1]!)) start = 1;
  return {
    titles,
    given: words.slice(0, Math.max(0, start)),
    surname: words.length === 0 ? null : words.slice(Math.max(0, start)).join(' '),
    suffix,
  };
}

/**
 * Tells whether two written names may mean one person: "Mara Voss", "Ms. Voss", "M. Voss" and "Voss" may, "Mara Voss" and "Nils Voss"
 * may not, nor "Mrs. Voss" and "Nils Voss". One name alone agrees with a surname or with a given name.
 */
export function namesAgree(a: string, b: string): boolean {
  return partsAgree(readNameParts(a), readNameParts(b));
}

/** As `namesAgree`, on names already split. */
export function partsAgree(a: NameParts, b: NameParts): boolean {
  if (a.surname === null || b.surname === null) return false;
  const genderA = genderOfName(a);
  const genderB = genderOfName(b);
  if (genderA !== null && genderB !== null && genderA !== genderB) return false;
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return false;
  if (a.given.length === 0 && b.given.length === 0) return sameSurname(a.surname, b.surname);
  if (a.given.length === 0 && a.titles.length === 0 && givenAgree(a.surname, b.given[0]!, true)) return true;
  if (b.given.length === 0 && b.titles.length === 0 && givenAgree(b.surname, a.given[0]!, true)) return true;
  if (!sameSurname(a.surname, b.surname)) return false;
  if (a.given.length === 0 || b.given.length === 0) return true;
  if (!givenAgree(a.given[0]!, b.given[0]!, false)) return false;
  // Middle names that both give have to agree.
  const [middleA, middleB] = [a.given[1], b.given[1]];
  return middleA === undefined || middleB === undefined || givenAgree(middleA, middleB, false);
}

/** "de Vries" agrees with "Vries". */
function sameSurname(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a.replaceAll('-', ' ') === b.replaceAll('-', ' ');
}

function givenAgree(a: string, b: string, whole: boolean): boolean {
  if (a === b) return true;
  if (whole) return false;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return (NICKNAMES[a]?.includes(b) ?? false) || (NICKNAMES[b]?.includes(a) ?? false);
}

/** What a name tells of its bearer's gender, by title first and given name second; null where it tells nothing. */
export function genderOfName(parts: NameParts): 'f' | 'm' | null {
  for (const title of parts.titles) {
    if (TITLES_OF_WOMEN.has(title)) return 'f';
    if (TITLES_OF_MEN.has(title)) return 'm';
  }
  const given = parts.given[0];
  if (given === undefined) return null;
  if (WOMEN.has(given)) return 'f';
  return MEN.has(given) ? 'm' : null;
}

/** The fullest of several forms of one person's name, without titles: the most parts, then the longest, then the first. */
export function fullestName(names: readonly string[]): string {
  let best = '';
  let bestWeight = -1;
  for (const name of names) {
    const parts = readNameParts(name);
    const spelt = parts.given.filter((given) => given.length > 1).length;
    const weight =
      (spelt * 2 + parts.given.length + (parts.suffix === null ? 0 : 1)) * 1000 + Math.min(999, name.length);
    if (weight > bestWeight) {
      best = name;
      bestWeight = weight;
    }
  }
  return best;
}
