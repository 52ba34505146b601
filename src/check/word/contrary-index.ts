import { wordStem } from '../../claim/clause/word-stem.ts';
import { CONTRARY_VERBS } from '../../lexicon/contrary-verbs.ts';
import { HARDENING_VERBS } from '../../lexicon/hardening-verbs.ts';
import type { Span } from '../../model/span.ts';
import { findTokens } from '../../text/find-tokens.ts';

type Index = ReadonlyMap<string, readonly number[]>;

function indexSides(rows: readonly (readonly [string, string])[]): Index {
  const index = new Map<string, number[]>();
  for (const [row, sides] of rows.entries()) {
    for (const [side, words] of sides.entries()) {
      for (const stem of new Set(words.split(' ').map((word) => wordStem(word)))) {
        index.set(stem, [...(index.get(stem) ?? []), 2 * row + side]);
      }
    }
  }
  return index;
}

const contraries = indexSides(CONTRARY_VERBS);
const hardening = indexSides(HARDENING_VERBS);

/** A word of one wording and the one of another that it does not go with. */
export interface Clash {
  readonly one: string;
  readonly other: string;
}

/** Words of a stretch of text by stem, names left out ("the Air Force" forces nobody). @param within offsets in UTF-16 code units of `text` */
export function stemsOf(text: string, within: Span): Map<string, string> {
  return new Map(
    findTokens(text, within)
      .filter(({ word, start }, i) => word && (i === 0 || !/\p{Lu}/u.test(text[start]!)))
      .map(({ start, end }) => [
        wordStem(text.slice(start, end).toLowerCase().replaceAll('’', "'")),
        text.slice(start, end),
      ]),
  );
}

/** A verb of one whose contrary stands in the other, where neither has the other's. */
export function findContrary(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): Clash | null {
  return findClash(contraries, one, other, (side) => side ^ 1);
}

/** A verb of an outcome in one that the other lacks, where the other has what comes before it. */
export function findHardening(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): Clash | null {
  return findClash(hardening, one, other, (side) => (side % 2 === 0 ? side + 1 : null), false);
}

function findClash(
  index: Index,
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
  oppose: (side: number) => number | null,
  apart = true,
): Clash | null {
  for (const [stem, word] of one) {
    if (other.has(stem)) continue;
    for (const side of index.get(stem) ?? []) {
      const against = oppose(side);
      const found = [...other].find(
        ([own]) => against !== null && (index.get(own) ?? []).includes(against) && !(apart && one.has(own)),
      );
      if (found === undefined) continue;
      if ([...other.keys()].some((own) => (index.get(own) ?? []).includes(side))) continue;
      return { one: word, other: found[1] };
    }
  }
  return null;
}
