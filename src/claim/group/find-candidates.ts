import type { Gist } from './gist.ts';

/** Words below this weight are too common to bring two propositions together. */
const TELLING = 0.5;
/** A word that by itself brings two together is at least as rare as this. */
const RARE = 0.86;
/** The most telling parts of a proposition that are combined into keys. */
const PARTS = 9;
/** In a list longer than this each entry meets only its neighbours: what is the same is next to each other. */
const NEIGHBOURS = 24;
/** Each proposition is compared with this many that follow it in its document. */
const FOLLOWING = 24;

/** The parts of a proposition under which others are looked up, most telling first. */
function partsOf(gist: Gist): { readonly pairs: string[]; readonly alone: string[] } {
  const parts = new Map<string, number>();
  const alone = new Set<string>();
  const put = (key: string, weight: number): void => {
    parts.set(key, Math.max(parts.get(key) ?? 0, weight));
  };
  for (const word of gist.words) {
    if (word.weight < TELLING) {
      continue;
    }
    put(word.stem, word.weight);
    for (const number of word.classes) {
      put(`=${number}`, word.weight * 0.95);
    }
    if (word.weight >= RARE) {
      alone.add(word.stem);
    }
  }
  for (const name of gist.names) {
    put(`@${name}`, 0.85);
  }
  for (const number of gist.numbers) {
    put(`#${number}`, 0.8);
    if (number.length > 2 && !/^(?:19|20)\d\d$/u.test(number)) {
      alone.add(`#${number}`);
    }
  }
  const pairs = [...parts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, PARTS)
    .map(([key]) => key)
    .toSorted();
  return { pairs, alone: [...alone] };
}

/**
 * Finds pairs of propositions that are worth comparing: two telling parts (words, synonyms, names, numbers) in common, or one rare one,
 * or one document. The work grows with the number of propositions, not with its square.
 * @returns positions, the lower one first, without doubles
 */
export function findCandidates(gists: readonly Gist[]): [number, number][] {
  const lists = new Map<string, number[]>();
  const put = (key: string, i: number): void => {
    const list = lists.get(key);
    if (list === undefined) {
      lists.set(key, [i]);
    } else {
      list.push(i);
    }
  };
  for (const [i, gist] of gists.entries()) {
    const { pairs, alone } = partsOf(gist);
    for (const [x, a] of pairs.entries()) {
      for (const b of pairs.slice(x + 1)) {
        put(`${a}\t${b}`, i);
      }
    }
    for (const key of alone) {
      put(key, i);
    }
  }
  const seen = new Set<number>();
  const found: [number, number][] = [];
  const add = (a: number, b: number): void => {
    const [i, j] = a < b ? [a, b] : [b, a];
    const key = i * gists.length + j;
    if (i !== j && !seen.has(key)) {
      seen.add(key);
      found.push([i, j]);
    }
  };
  for (const list of lists.values()) {
    for (let x = 0; x < list.length; x++) {
      const last = list.length <= 2 * NEIGHBOURS ? list.length : Math.min(list.length, x + 1 + NEIGHBOURS);
      for (let y = x + 1; y < last; y++) {
        add(list[x]!, list[y]!);
      }
    }
  }
  const byDocument = new Map<string, number[]>();
  for (const [i, gist] of gists.entries()) {
    const { id } = gist.proposition.document;
    const list = byDocument.get(id);
    if (list === undefined) {
      byDocument.set(id, [i]);
    } else {
      list.push(i);
    }
  }
  for (const list of byDocument.values()) {
    for (let x = 0; x < list.length; x++) {
      for (let y = x + 1; y < list.length && y <= x + FOLLOWING; y++) {
        add(list[x]!, list[y]!);
      }
    }
  }
  return found;
}
