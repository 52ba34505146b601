import { GUILD_HEADS, OPENING_HEADS } from '../lexicon/organisation-words.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/titles.ts';
import type { NameWord } from './name-word.ts';

const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES);
const SUFFIXES: ReadonlySet<string> = new Set(NAME_SUFFIXES);
const OPENING: ReadonlySet<string> = new Set(OPENING_HEADS);
const GUILDS: ReadonlySet<string> = new Set(GUILD_HEADS);
/** Bodies whose names join two matters with "and". */
const JOINING =
  /^(?:committee|subcommittee|department|ministry|office|bureau|center|centre|agency|commission|council)$/u;
/** No name is longer, in words and marks. */
const LONGEST = 14;

/**
 * Follows a name over the words that belong to it: capitals, initials, particles ("van der"), suffixes, "of" and "and" in the names of
 * bodies.
 * @param from the name's first word
 * @param to behind the words that are known to belong to it
 * @param isTitle whether a title that a name follows starts at a word
 * @param knownLength how many words the known name at a word has
 * @returns the index behind its last word
 */
export function extendName(
  words: readonly NameWord[],
  from: number,
  to: number,
  isTitle: (at: number) => boolean,
  knownLength: (words: readonly NameWord[], at: number) => number,
): number {
  const sentence = words[from]!.sentence;
  const inside = (at: number): NameWord | null => {
    const word = words[at];
    return word !== undefined && word.sentence === sentence && at - from < LONGEST ? word : null;
  };
  let end = to;
  for (;;) {
    const last = words[end - 1]!;
    if (last.possessive) {
      const head = endOfGuild(words, end, sentence);
      if (head < 0) return end;
      end = head;
      continue;
    }
    let at = end;
    let next = inside(at);
    if (next === null) return end;
    if (next.text === '.' && next.start === last.end && isAbbreviation(last.text)) {
      next = inside(++at);
      if (next === null) return end;
    }
    if (next.text === ',') {
      const suffix = inside(at + 1);
      if (suffix === null || !/^(?:jr|sr)$/u.test(suffix.lower)) return end;
      return at + 2;
    }
    if (next.start - last.end > 3) return end;
    if (next.capital) {
      if (SUFFIXES.has(next.lower)) return at + 1;
      if (isTitle(at) || (knownLength(words, at) > 1 && !isFollowed(last))) return end;
      end = at + 1;
      continue;
    }
    const joined = joinOver(words, from, end, at, next, inside);
    if (joined === end) return end;
    end = joined;
  }
}

/** "the Shipowners' Association": behind the head of a body of the many whom its name holds; -1 where none stands there. */
function endOfGuild(words: readonly NameWord[], end: number, sentence: number): number {
  if (!/[^s]s$/u.test(words[end - 1]!.lower)) return -1;
  const at = /^['’]$/u.test(words[end]?.text ?? '') ? end + 1 : end;
  const head = words[at];
  return head?.sentence === sentence && head.capital && GUILDS.has(head.lower) ? at + 1 : -1;
}

/** "U.S. Bank of ...": a known name behind an abbreviation goes on with it. */
function isFollowed(last: NameWord): boolean {
  return /\.\p{L}$/u.test(last.text);
}

/** Index behind the capital that a connecting word leads to; `end` where it leads to none. */
function joinOver(
  words: readonly NameWord[],
  from: number,
  end: number,
  at: number,
  next: NameWord,
  inside: (at: number) => NameWord | null,
): number {
  const last = words[end - 1]!;
  const after = inside(at + 1);
  if (after === null) return end;
  if (next.text === '&') return after.capital ? at + 2 : end;
  if (PARTICLES.has(next.lower)) {
    let target = at + 1;
    while (target - at < 3 && PARTICLES.has(inside(target)?.lower ?? '')) target++;
    return inside(target)?.capital === true && !OPENING.has(last.lower) ? target + 1 : end;
  }
  if ((next.lower === 'of' || next.lower === 'for' || next.lower === 'on') && OPENING.has(last.lower)) {
    if (next.lower === 'on' && !JOINING.test(last.lower)) return end;
    const target = after.lower === 'the' ? at + 2 : at + 1;
    const word = inside(target);
    return word?.capital === true && !/^\p{N}/u.test(word.text) ? target + 1 : end;
  }
  if (next.lower === 'and' && after.capital) {
    for (let i = from + 1; i < end; i++) {
      if ((words[i]!.lower === 'of' || words[i]!.lower === 'on') && JOINING.test(words[i - 1]!.lower)) return at + 2;
    }
  }
  return end;
}

/** An initial, an abbreviation with inner stops, or one that begins a name. */
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || /\.\p{Lu}$/u.test(word) || /^(?:St|Ste|Mt|Ft|Wm|Geo|Chas)$/u.test(word);
}
