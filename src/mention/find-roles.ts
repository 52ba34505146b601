import { CALENDAR_NAMES } from '../lexicon/capital-words.ts';
import type { Span } from '../model/span.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { NameWord } from './name-word.ts';
import { findRoleWord, isRoleModifier } from './role-word.ts';
import type { RoleWord } from './role-word.ts';

/** An office or description that stands beside a name. */
export interface RoleOfName {
  /** Index of the name among the candidates. */
  readonly candidate: number;
  readonly span: Span;
  readonly role: RoleWord;
  /** Indices of the candidates whose body, place or person it is an office of. */
  readonly of: readonly number[];
  /** Indices of its first word and behind its last. */
  readonly from: number;
  readonly to: number;
}

const MOST_BEFORE = 8;
const MOST_ASIDE = 16;
const CALENDAR: ReadonlySet<string> = new Set(CALENDAR_NAMES);
const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our']);
const FINITE = /^(?:is|was|are|were|has|have|had|will|would|said|says|told|wrote|did|does|do|can|could|may|might)$/u;
const LINKS = new Set(['of', 'for', 'to', 'at', 'in', 'on', 'and', 'the', 'a', 'with', 'from', 'under', 'over']);

/** Finds the roles beside names: before ("Acme spokesman Bo Lind"), behind ("Bo Lind, a spokesman for Acme,"), and before a comma. */
export function findRoles(words: readonly NameWord[], candidates: readonly NameCandidate[]): RoleOfName[] {
  const found: RoleOfName[] = [];
  const endingAt = new Map<number, number>();
  const startingAt = new Map<number, number>();
  for (const [index, candidate] of candidates.entries()) {
    endingAt.set(candidate.to, index);
    startingAt.set(candidate.from, index);
  }
  const place = { words, candidates, endingAt, startingAt };
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.kind !== null && candidate.kind !== 'person') continue;
    const before = roleBefore(place, index);
    if (before !== null) found.push(before);
    const aside = roleBehind(place, index);
    if (aside !== null) found.push(aside);
    else {
      const led = roleBeforeComma(place, index);
      if (led !== null) found.push(led);
    }
  }
  return found;
}

interface Place {
  readonly words: readonly NameWord[];
  readonly candidates: readonly NameCandidate[];
  readonly endingAt: ReadonlyMap<number, number>;
  readonly startingAt: ReadonlyMap<number, number>;
}

function roleBefore(place: Place, index: number): RoleOfName | null {
  const { words } = place;
  const candidate = place.candidates[index]!;
  let at = candidate.titleFrom - 1;
  const sentence = words[candidate.from]!.sentence;
  const last = at;
  let role: RoleWord | null = null;
  const of: number[] = [];
  while (at >= 0 && last - at < MOST_BEFORE) {
    const word = words[at]!;
    if (word.sentence !== sentence) break;
    if (!word.word) {
      if (word.text !== '.' || words[at - 1]?.capital !== true || role === null) break;
      at--;
      continue;
    }
    if (role === null) {
      const found = findRoleWord(word.lower);
      if (word.lower === 'staff' && words[at - 1]?.lower === 'of' && words[at - 2]?.lower === 'chief') {
        role = findRoleWord('chief');
        at -= 3;
        continue;
      }
      if (found === null || found.kind !== 'person' || found.plural || word.possessive) break;
      role = found;
      at--;
      continue;
    }
    const ending = place.endingAt.get(at + 1);
    if (ending !== undefined) {
      of.push(ending);
      at = place.candidates[ending]!.from - 1;
      if (word.possessive) break;
      continue;
    }
    const more = findRoleWord(word.lower);
    if (CALENDAR.has(word.lower)) break;
    if (!word.capital && !isRoleModifier(word.lower) && (more === null || word.possessive)) break;
    at--;
  }
  if (role === null) {
    // The title may have a body before it ("Treasury Secretary", "Acme Chief Executive").
    return candidate.title === null ? null : titleRole(place, index, last);
  }
  while (at < last && !words[at + 1]!.word) at++;
  return { candidate: index, span: [words[at + 1]!.start, words[last]!.end], role, of, from: at + 1, to: last + 1 };
}

/** The title of a name as its role, with the bodies that stand right before it. */
function titleRole(place: Place, index: number, last: number): RoleOfName | null {
  const { words } = place;
  const candidate = place.candidates[index]!;
  const first = last + 1;
  if (candidate.title === null || first >= candidate.from) return null;
  const nouns = candidate.title.toLowerCase().split(/[\s-]+/u);
  const role = nouns.map((noun) => findRoleWord(noun)).findLast((found) => found !== null && found.kind === 'person');
  if (role === undefined || role === null) return null;
  const of: number[] = [];
  let from = first;
  const before = place.endingAt.get(first);
  if (before !== undefined && !words[first - 1]!.possessive && place.candidates[before]!.kind !== 'person') {
    of.push(before);
    from = place.candidates[before]!.from;
  }
  const start = words[from]!.start;
  return { candidate: index, span: [start, candidate.span[0]], role, of, from, to: candidate.from };
}

function roleBehind(place: Place, index: number): RoleOfName | null {
  const { words } = place;
  const candidate = place.candidates[index]!;
  let at = candidate.to;
  const sentence = words[candidate.from]!.sentence;
  if (words[at]?.text === '(') {
    // "(D-R.I.), the committee's chairman,"
    while (at < candidate.to + 8 && words[at]?.sentence === sentence && words[at]?.text !== ')') at++;
    at++;
  }
  if (words[at]?.text !== ',' || words[at]?.sentence !== sentence || words[candidate.to - 1]!.possessive) return null;
  const from = at + 1;
  let role: RoleWord | null = null;
  const of: number[] = [];
  let to = from;
  for (at = from; at < from + MOST_ASIDE; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence) break;
    if (!word.word && word.text !== '.' && word.text !== '&' && word.text !== '(' && word.text !== ')') break;
    if (FINITE.test(word.lower)) {
      if (role === null) return null;
      break;
    }
    if (word.lower === 'who' || word.lower === 'which' || word.lower === 'that' || word.lower === 'said') break;
    const starting = place.startingAt.get(at);
    if (role === null && starting !== undefined && place.candidates[starting]!.title !== null) return null;
    if (starting !== undefined) of.push(starting);
    const found = findRoleWord(word.lower);
    if (role === null) {
      if (found !== null && found.kind === 'person' && !found.plural && !word.possessive) role = found;
      else if (at - from > 5) return null;
      else if (
        !word.capital &&
        at === from &&
        !ARTICLES.has(word.lower) &&
        !isRoleModifier(word.lower) &&
        found === null
      )
        return null;
    }
    if (word.word) to = at + 1;
  }
  if (role === null || to <= from) return null;
  return { candidate: index, span: [words[from]!.start, endOf(words, to)], role, of, from, to };
}

/** "Iran's ambassador to the council, Ali Reza," "A spokesman for the firm, Bo Lind," */
function roleBeforeComma(place: Place, index: number): RoleOfName | null {
  const { words } = place;
  const candidate = place.candidates[index]!;
  const comma = candidate.from - 1;
  const sentence = words[candidate.from]!.sentence;
  if (candidate.title !== null || words[comma]?.text !== ',' || words[comma]?.sentence !== sentence) return null;
  let role: RoleWord | null = null;
  let from = -1;
  const of: number[] = [];
  for (let at = comma - 1; at >= 0 && comma - at < 12; at--) {
    const word = words[at]!;
    if (word.sentence !== sentence || (!word.word && word.text !== '.' && word.text !== '&')) break;
    const found = findRoleWord(word.lower);
    const ending = place.endingAt.get(at + 1);
    if (ending !== undefined) {
      // "Mr Voss's lawyer, Bo Lind," but no list of the titled: "Ms Voss, Bo Lind".
      if (place.candidates[ending]!.title !== null && !word.possessive) return null;
      of.push(ending);
    }
    if (found !== null && found.kind === 'person' && !found.plural && !word.possessive) role = found;
    if (role !== null && (ARTICLES.has(word.lower) || word.possessive)) {
      from = ending === undefined ? at : place.candidates[ending]!.titleFrom;
      break;
    }
    if (!word.capital && !LINKS.has(word.lower) && !isRoleModifier(word.lower) && found === null) break;
  }
  if (role === null || from < 0) return null;
  return { candidate: index, span: [words[from]!.start, words[comma - 1]!.end], role, of, from, to: comma };
}

/** The end of the words before `to`, the stop of an abbreviation included ("Arden Corp."). */
function endOf(words: readonly NameWord[], to: number): number {
  const last = words[to - 1]!;
  const stop = words[to];
  return /^(?:inc|corp|co|ltd|jr|sr|u\.s|u\.n|u\.k)$/u.test(last.lower) && stop?.text === '.' && stop.start === last.end
    ? stop.end
    : last.end;
}
