/** "1 document", "2 documents", "no documents". */
export function countOf(count: number, one: string, many: string = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${count} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The first few of a list, and how many more there are. */
export function listSome(words: readonly string[], most: number): string {
  if (words.length <= most) return listWords(words);
  return `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
}
