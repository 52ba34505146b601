/** Between the keys of the people that one plural stands for ("the senators"). */
const JOINT = ' + ';

/** The key of several entities of one document that are meant together, in their order. */
export function joinKeys(keys: readonly string[]): string {
  return keys.join(JOINT);
}

/** The keys that a key stands for: itself, or each of the people of a plural. */
export function splitKey(key: string): string[] {
  return key.split(JOINT);
}
