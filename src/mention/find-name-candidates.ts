import { CALENDAR_NAMES, NOT_NAMES } from '../lexicon/capital-words.ts';
import { COMMON_OPENERS } from '../lexicon/common-openers.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { NAME_SUFFIXES, TITLES } from '../lexicon/titles.ts';
import { extendName } from './extend-name.ts';
import { readEvidence } from './read-evidence.ts';
import { KNOWN_NAMES } from './known-names.ts';
import type { KnownName } from './known-names.ts';
import type { NameCandidate } from './name-candidate.ts';
import { isGivenName, isPeople, kindByHead } from './name-kind.ts';
import type { NameWord } from './name-word.ts';
import { findRoleWord, isRoleModifier } from './role-word.ts';
import { addPhrase, makePhraseTree, matchPhrase } from './phrase-tree.ts';

const TITLE_TREE = makePhraseTree<true>();
for (const title of TITLES) addPhrase(TITLE_TREE, title, true);

/** "South Korean", "Puerto Rican" */
const ADJECTIVES = makePhraseTree<true>();
for (const [, adjective] of COUNTRIES) if (adjective?.includes(' ') === true) addPhrase(ADJECTIVES, adjective, true);

const OPENERS: ReadonlySet<string> = new Set(COMMON_OPENERS);
const EMPTY: ReadonlySet<string> = new Set([...CALENDAR_NAMES, ...NOT_NAMES]);
const SUFFIXES: ReadonlySet<string> = new Set(NAME_SUFFIXES);
const NATIONS: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(([, adjective]) => (adjective === null ? [] : [adjective.toLowerCase()])),
  'american',
]);

/** Index behind a title at `at` that a name follows; -1 where none stands there. */
function endOfTitle(words: readonly NameWord[], at: number): number {
  if (!words[at]!.capital) return -1;
  const match = matchPhrase(TITLE_TREE, words, at);
  if (match === null) return endOfRole(words, at);
  let next = match.end;
  if (words[next]?.text === '.') next++;
  const name = words[next];
  if (name === undefined || !name.capital || name.sentence !== words[at]!.sentence) return -1;
  if (SUFFIXES.has(name.lower) || words[match.end - 1]!.possessive) return -1;
  return next;
}

/** "Harbour Advocate Ann ...": a role that is no title of the lexicon, before a given name. */
function endOfRole(words: readonly NameWord[], at: number): number {
  const sentence = words[at]!.sentence;
  for (let end = at; end < at + 3; end++) {
    const word = words[end];
    if (word === undefined || word.sentence !== sentence || !word.capital || word.possessive) return -1;
    const role = findRoleWord(word.lower);
    if (role === null || role.kind !== 'person' || role.plural) {
      if (isRoleModifier(word.lower)) continue;
      return -1;
    }
    const name = words[end + 1];
    const surname = words[end + 2];
    const named = name?.sentence === sentence && name.capital && isGivenName(name.text) && !name.possessive;
    return named && surname?.sentence === sentence && surname.capital ? end + 1 : -1;
  }
  return -1;
}

/**
 * Finds the names of a document's running text by their capitals, the lexicon and the titles before them. Headlines in title case
 * are left to `findLoudNames`, which knows what the body names.
 */
export function findNameCandidates(text: string, words: readonly NameWord[]): NameCandidate[] {
  const lowerSeen = new Set<string>();
  for (const word of words) if (word.word && !word.capital) lowerSeen.add(word.lower);
  const found: NameCandidate[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    if (!word.capital || word.loud) {
      at++;
      continue;
    }
    at = readAt(text, words, at, lowerSeen, found);
  }
  return found;
}

/** Reads one name with its titles, and gives the index to go on from. */
function readAt(
  text: string,
  words: readonly NameWord[],
  at: number,
  lowerSeen: ReadonlySet<string>,
  found: NameCandidate[],
): number {
  const adjective = matchPhrase(ADJECTIVES, words, at);
  if (adjective !== null) return adjective.end;
  let from = at;
  let titleFrom = -1;
  for (;;) {
    const title = endOfTitle(words, from);
    const known = matchKnown(words, from);
    if (title < 0 || (known !== null && known.end > title)) break;
    if (titleFrom < 0) titleFrom = from;
    from = title;
  }
  const titled = titleFrom >= 0;
  const push = (start: number, end: number, known: KnownName | null, weak: boolean): void => {
    found.push(makeCandidate(text, words, start, end, known, titled && start === from ? titleFrom : -1, weak));
  };
  const known = matchKnown(words, from);
  if (known === null && words[from]!.lower === 'the') return from + 1;
  const end = extendName(words, from, known?.end ?? from + 1, (index) => endOfTitle(words, index) >= 0, knownLength);
  if (known !== null) {
    if (end === known.end || known.end - from > 1) {
      const rest = words.slice(known.end, end).filter((word) => word.word);
      const whole = rest.length > 0 && kindByHead(textsOf(words, from, end)) !== null && rest.length <= 4;
      if (whole) {
        push(from, end, null, false);
        return end;
      }
      push(from, known.end, known.value, false);
      return known.end;
    }
    const texts = textsOf(words, from, end);
    const person = isGivenName(texts[0]!) && texts.length <= 3 && !EMPTY.has(texts[1]!.toLowerCase());
    if (kindByHead(texts) === null && !person) {
      push(from, known.end, known.value, false);
      return known.end;
    }
  }
  let start = from;
  let stop = end;
  const grouped = stop - start > 1 && isPeople(words[stop - 1]!.text);
  // "Hale Tuesday", but "Theresa May".
  if (!grouped) {
    while (stop > start && isEmpty(words[stop - 1]!)) {
      if (stop - start === 2 && isGivenName(words[start]!.text) && isMonth(words[stop - 1]!)) break;
      stop--;
    }
  }
  if (!titled && isBareTitle(words, start, stop)) return end;
  // "Most Democrats"
  if (grouped && words[start]!.first && OPENERS.has(words[start]!.lower)) start++;
  if (titled) {
    if (stop > start) push(start, stop, null, false);
    return end;
  }
  const headed = stop - start > 1 && kindByHead(textsOf(words, start, stop)) !== null;
  if (!headed) while (start < stop && (isEmpty(words[start]!) || NATIONS.has(words[start]!.lower))) start++;
  const opening = words[start];
  if (opening !== undefined && start < stop && opening.first && !headed) {
    const common = OPENERS.has(opening.lower) || lowerSeen.has(opening.lower) || /(?:ing|ly|ed)$/u.test(opening.lower);
    if (stop - start > 1 && common && !isGivenName(opening.text)) start++;
    else if (stop - start === 1) {
      if (OPENERS.has(opening.lower)) return end;
      push(start, stop, null, !opening.upper && !isPeople(opening.text));
      return end;
    }
  }
  while (start < stop && !words[start]!.capital) start++;
  // What was dropped may have hidden a title or a known name ("The HSB").
  if (start > from && start < stop) return readAt(text, words, start, lowerSeen, found);
  const only = stop - start === 1 ? words[start]! : null;
  if (start < stop && (only === null || only.text.length > 1)) {
    // "Price" and "Long" are names where somebody bears them.
    push(start, stop, null, only !== null && OPENERS.has(only.lower) && !isGivenName(only.text));
  }
  return end;
}

/** The longest known name at a word, where its case and its place allow it. */
export function matchKnown(words: readonly NameWord[], at: number): { value: KnownName; end: number } | null {
  const word = words[at]!;
  if (!word.capital) return null;
  return matchPhrase(KNOWN_NAMES, words, at, (known, end) => {
    if (end - at > 1) return words[end - 1]!.capital || !words[end - 1]!.word;
    // A form all in capitals ("WHO", "SEC") is another word in lower case.
    if (/^[\p{Lu}.]+$/u.test(known.form) && known.form.length < 6 && word.text !== known.form) return false;
    if (!known.doubtful) return true;
    const before = words[at - 1];
    return known.form.startsWith('The ') || (before?.lower === 'the' && before.sentence === word.sentence);
  });
}

function knownLength(words: readonly NameWord[], at: number): number {
  const known = matchKnown(words, at);
  return known === null ? 0 : known.end - at;
}

function isEmpty(word: NameWord): boolean {
  return EMPTY.has(word.lower);
}

/** "the Attorney General" names nobody by itself. */
function isBareTitle(words: readonly NameWord[], from: number, to: number): boolean {
  return from < to && (matchPhrase(TITLE_TREE, words, from)?.end ?? 0) >= to;
}

function isMonth(word: NameWord): boolean {
  return word.lower === 'may' || word.lower === 'april' || word.lower === 'june' || word.lower === 'august';
}

function textsOf(words: readonly NameWord[], from: number, to: number): string[] {
  const texts: string[] = [];
  for (let i = from; i < to; i++) if (words[i]!.word || words[i]!.text === '&') texts.push(words[i]!.text);
  return texts;
}

/** Builds the candidate over words `from` to `to`, the stop of an abbreviation included. */
export function makeCandidate(
  text: string,
  words: readonly NameWord[],
  from: number,
  to: number,
  known: KnownName | null,
  titleFrom: number,
  weak: boolean,
): NameCandidate {
  const last = words[to - 1]!;
  let end = last.end;
  const after = words[to];
  const dotted =
    /\.\p{L}$/u.test(last.text) || /^(?:jr|sr|esq)$/u.test(last.lower) || /^(?:inc|corp|co|ltd)$/u.test(last.lower);
  if (dotted && !last.possessive && after?.text === '.' && after.start === end) end = after.end;
  const texts = textsOf(words, from, to);
  const start = words[from]!.start;
  return {
    from,
    to,
    titleFrom: titleFrom < 0 ? from : titleFrom,
    span: [start, end],
    name: text.slice(start, end).replace(/\s+/gu, ' '),
    words: texts,
    known,
    kind: known?.kind ?? kindByHead(texts),
    title: titleFrom < 0 ? null : text.slice(words[titleFrom]!.start, start).trim(),
    evidence: readEvidence(words, from, to, titleFrom),
    weak,
  };
}
