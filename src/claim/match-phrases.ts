/** A phrase of a lexicon and what hangs on it. A word that ends in `*` matches its beginning; `_` is any one word, `~` up to five. */
interface Pattern<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases, found by their first word, or by the beginning of it where it ends in a star. */
export interface PhraseIndex<T> {
  readonly exact: ReadonlyMap<string, readonly Pattern<T>[]>;
  readonly starred: ReadonlyMap<string, readonly Pattern<T>[]>;
}

/** Starred first words are kept by as many letters, or by all they have. */
const KEY = 3;
const LONGEST_GAP = 5;

/**
 * Builds an index of phrases. The first word of a phrase may end in `*` but not be `_` or `~`; one `~` a phrase.
 * @param rows phrases, lower case, separated by `|`, and what each stands for
 */
export function indexPhrases<T>(rows: Iterable<readonly [phrases: string, value: T]>): PhraseIndex<T> {
  const exact = new Map<string, Pattern<T>[]>();
  const starred = new Map<string, Pattern<T>[]>();
  for (const [phrases, value] of rows) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.trim().split(' ');
      const first = words[0]!;
      const [map, key] = first.endsWith('*') ? [starred, first.slice(0, -1).slice(0, KEY)] : [exact, first];
      const patterns = map.get(key);
      if (patterns === undefined) map.set(key, [{ words, value }]);
      else patterns.push({ words, value });
    }
  }
  return { exact, starred };
}

/**
 * Finds every phrase of an index in a run of words.
 * @param words lower case, straight apostrophes
 * @returns places in order, `end` exclusive, and what each stands for
 */
export function findPhrases<T>(
  index: PhraseIndex<T>,
  words: readonly string[],
): { readonly start: number; readonly end: number; readonly value: T }[] {
  const found: { start: number; end: number; value: T }[] = [];
  const search = (patterns: readonly Pattern<T>[] | undefined, i: number): void => {
    for (const { words: pattern, value } of patterns ?? []) {
      const end = matchAt(pattern, 0, words, i);
      if (end !== -1) found.push({ start: i, end, value });
    }
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    search(index.exact.get(word), i);
    for (let length = 1; length <= Math.min(KEY, word.length); length++)
      search(index.starred.get(word.slice(0, length)), i);
  }
  return found;
}

/** Where a match that begins at `at` ends, exclusive; -1 where there is none. */
function matchAt(pattern: readonly string[], from: number, words: readonly string[], at: number): number {
  for (let k = from; k < pattern.length; k++, at++) {
    const want = pattern[k]!;
    if (want === '~') {
      for (let skip = 0; skip <= LONGEST_GAP; skip++) {
        const end = matchAt(pattern, k + 1, words, at + skip);
        if (end !== -1) return end;
      }
      return -1;
    }
    const have = words[at];
    if (have === undefined) return -1;
    if (want !== '_' && (want.endsWith('*') ? !have.startsWith(want.slice(0, -1)) : have !== want)) return -1;
  }
  return at;
}
