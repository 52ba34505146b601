import type { TextWord } from '../../claim/group/read-text-words.ts';

/** The keys under which a word of a text is looked up: its name, its number, its stem and its synonyms. */
export function keysOf({ word, name, number }: TextWord): string[] {
  const keys: string[] = [];
  if (name !== null) keys.push(`@${name}`);
  if (number !== null) keys.push(`#${number}`);
  if (word !== null) keys.push(word.stem, ...word.classes.map((one) => `=${one}`));
  return keys;
}
