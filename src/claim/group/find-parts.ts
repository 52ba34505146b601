import type { Gist } from './gist.ts';

/** Words below this weight are too common to bring two propositions together. */
const TELLING = 0.5;
/** A word that by itself brings two together is at least as rare as this. */
const RARE = 0.86;
/** The most telling parts of a proposition that are combined into keys. */
const PARTS = 9;
/** What a name and a number weigh, where a rare word weighs up to 1. */
const NAME = 0.85;
const NUMBER = 0.8;
/** A synonym class weighs a little less than the word itself. */
const SYNONYM = 0.95;

/** The parts of a proposition under which others are looked up. */
export interface Parts {
  /** Words, synonym classes, names and numbers with what each weighs, 0 to 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** The most telling of them, of which two in common bring propositions together; sorted. */
  readonly telling: readonly string[];
  /** Those of which one is enough. */
  readonly alone: readonly string[];
}

/** Lists the parts of a proposition by which it is found. */
export function findParts(gist: Gist): Parts {
  const weights = new Map<string, number>();
  const alone = new Set<string>();
  const put = (key: string, weight: number): void => {
    weights.set(key, Math.max(weights.get(key) ?? 0, weight));
  };
  for (const word of gist.words) {
    if (word.weight < TELLING) {
      continue;
    }
    put(word.stem, word.weight);
    for (const number of word.classes) {
      put(`=${number}`, word.weight * SYNONYM);
    }
    if (word.weight >= RARE) {
      alone.add(word.stem);
    }
  }
  for (const name of gist.names) {
    put(`@${name}`, NAME);
  }
  for (const number of gist.numbers) {
    put(`#${number}`, NUMBER);
    if (number.length > 2 && !/^(?:19|20)\d\d$/u.test(number)) {
      alone.add(`#${number}`);
    }
  }
  const telling = [...weights]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, PARTS)
    .map(([key]) => key)
    .toSorted();
  return { weights, telling, alone: [...alone] };
}
