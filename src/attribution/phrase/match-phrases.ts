import type { Item } from '../line.ts';

/** Phrases by their first word, the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

/** Prepares rows of [phrase, value] for `matchPhrase`. */
export function phraseTable<T>(rows: readonly (readonly [phrase: string, value: T])[]): PhraseTable<T> {
  const table = new Map<string, { words: string[]; value: T }[]>();
  for (const [phrase, value] of rows) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const row = table.get(first);
    if (row === undefined) table.set(first, [{ words, value }]);
    else row.push({ words, value });
  }
  for (const row of table.values()) row.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase of a table that stands at an item; `to` is the item after it. */
export function matchPhrase<T>(
  items: readonly Item[],
  at: number,
  table: PhraseTable<T>,
): { to: number; value: T } | null {
  const item = items[at];
  if (item?.kind !== 'word') return null;
  for (const { words, value } of table.get(item.lower) ?? []) {
    if (words.every((word, index) => items[at + index]?.lower === word)) return { to: at + words.length, value };
  }
  return null;
}
