/** Whether words are an address of the web, which is fetched, and not a path. */
export function isAddress(words: string): boolean {
  return /^https?:\/\//i.test(words);
}
