/** Mixes two 32-bit numbers into one; every bit of either reaches every bit of the result (after MurmurHash3's finaliser). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15) ^ b, 0x85ebca6b);
  h = (h << 13) | (h >>> 19);
  h = Math.imul(h + b, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Hash of a lower-case ASCII word as `splitWords` computes it: for word lists that are compared with words of a text. */
export function hashWord(word: string): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}
