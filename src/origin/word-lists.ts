/**
 * Whether a text holds one of the words or phrases of a list, as whole words.
 * @param text any case
 * @param list lower case
 */
export function holdsWord(text: string, list: readonly string[]): boolean {
  const padded = ` ${(text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).join(' ')} `;
  return list.some((phrase) => padded.includes(` ${phrase} `));
}
