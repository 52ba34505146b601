import { COUNTRIES } from '../lexicon/countries.ts';
import type { Span } from '../model/span.ts';
import type { NameWord } from './name-word.ts';
import { isModifier } from './read-evidence.ts';
import { findRoleWord, isRoleModifier } from './role-word.ts';
import type { RoleWord } from './role-word.ts';

/** A place where somebody or something is meant by a common noun. */
export interface RolePlace {
  readonly span: Span;
  readonly role: RoleWord;
  /** "the", "this", "those": somebody already spoken of. */
  readonly definite: boolean;
  /** "Hale's lawyers", "his aides": others than the one named. */
  readonly owned: boolean;
  /** Indices of its first word, of its noun, and behind its last word. */
  readonly from: number;
  readonly head: number;
  readonly to: number;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both']);
const OWNERS = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your']);
const INDEFINITE = new Set([
  'a',
  'an',
  'another',
  'one',
  'some',
  'several',
  'many',
  'two',
  'three',
  'four',
  'other',
  'no',
  'any',
  'every',
  'each',
]);
const NATIONS: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(([, adjective]) => (adjective === null ? [] : [adjective.toLowerCase()])),
  'american',
  'democratic',
  'republican',
  'conservative',
  'liberal',
]);
/** Adjectives and other nouns first: only behind an article, and with no other word behind them. */
const AMBIGUOUS = new Set(
  'associate author boy business capital conservative counsel democrat general girl guard guest head host insurgent independent kid liberal libertarian major man militant official operative parent party patient people person platform principal rebel republican site socialist star state station studio suspect terrorist user venture whip woman women men youth'.split(
    ' ',
  ),
);
const MOST_MODIFIERS = 5;

/**
 * Finds people, bodies, outlets and places that are meant by a noun ("the senators", "a spokesman", "the newspaper").
 * @param taken whether a word belongs to a name, a role beside a name, or an unnamed source
 * @param endsName whether a name ends before a word
 */
export function findRoleMentions(
  words: readonly NameWord[],
  taken: (at: number) => boolean,
  endsName: (at: number) => boolean,
): RolePlace[] {
  const found: RolePlace[] = [];
  for (let at = 0; at < words.length; at++) {
    const head = words[at]!;
    if (!head.word || head.loud || taken(at)) continue;
    const role = findRoleWord(head.lower);
    if (role === null) continue;
    const place = readPlace(words, at, role, taken, endsName);
    if (place !== null) found.push(place);
  }
  return found;
}

function readPlace(
  words: readonly NameWord[],
  at: number,
  role: RoleWord,
  taken: (at: number) => boolean,
  endsName: (at: number) => boolean,
): RolePlace | null {
  const head = words[at]!;
  const next = words[at + 1];
  const together = next?.sentence === head.sentence && next.word && !head.possessive;
  if (together && (findRoleWord(next.lower) !== null || next.lower.includes('-') || next.capital)) return null;
  let from = at;
  while (from > 0 && at - from < MOST_MODIFIERS) {
    const word = words[from - 1]!;
    if (word.sentence !== head.sentence || word.possessive || (!word.word && word.text !== '.')) break;
    const modifier =
      isRoleModifier(word.lower) ||
      NATIONS.has(word.lower) ||
      isNumber(word.lower) ||
      endsName(from) ||
      taken(from - 1);
    if (!modifier && !(word.text === '.' && words[from - 2]?.capital === true) && findRoleWord(word.lower) === null)
      break;
    from--;
  }
  while (from < at && !words[from]!.word) from++;
  const before = words[from - 1]?.sentence === head.sentence ? words[from - 1] : undefined;
  const capital = head.capital && !head.first;
  if (before !== undefined && (DEFINITE.has(before.lower) || OWNERS.has(before.lower) || INDEFINITE.has(before.lower)))
    from--;
  else if (before?.possessive === true) {
    from--;
    while (from > 0 && taken(from - 1) && words[from - 1]!.sentence === head.sentence && words[from - 1]!.capital)
      from--;
  } else if (!role.plural || role.kind !== 'person' || AMBIGUOUS.has(role.noun) || capital) return null;
  const opener = words[from]!.lower;
  const definite = DEFINITE.has(opener);
  // An adjective has its noun behind it.
  if (AMBIGUOUS.has(role.noun) && !role.plural && !capital && isModifier(words, at + 1)) return null;
  // "that general", "this state": a determiner only before a noun that is one for sure.
  if (AMBIGUOUS.has(role.noun) && (!definite || opener === 'that' || opener === 'both')) return null;
  if (opener === 'that' && role.plural) return null;
  if (capital && !definite) return null;
  return {
    span: [words[from]!.start, head.end],
    role,
    definite,
    owned: OWNERS.has(opener) || words[from]!.possessive || before?.possessive === true,
    from,
    head: at,
    to: at + 1,
  };
}

function isNumber(word: string): boolean {
  return /^(?:two|three|four|five|six|\d{1,3})$/u.test(word);
}
