const DOUBLE = /[“”„‟«»]|''|``/gu;
const SINGLE = /[‘’‚‛′`´]/gu;
const DASH = /[‐‑‒–—―−]/gu;
const HIDDEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * Words in a form in which two ways of typesetting them are equal: Unicode NFKC, lower case, straight quotation marks, plain
 * hyphens, single spaces. Accents are kept: "Peña" and "Pena" stay two words.
 */
export function normaliseWords(words: string): string {
  return words
    .normalize('NFKC')
    .replace(HIDDEN, '')
    .replace(DOUBLE, '"')
    .replace(SINGLE, "'")
    .replace(DASH, '-')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** True where two strings are the same words, however they are typeset. */
export function compareWords(a: string, b: string): boolean {
  return a === b || normaliseWords(a) === normaliseWords(b);
}

/** Takes accents off, for a comparison that says that it does: "Peña" becomes "Pena". */
export function foldAccents(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
}

/**
 * The normalised words of a text, marks and possessive endings left out: what claims and origins compare.
 * Hyphenated words stay one word.
 */
export function wordKeysOf(text: string): string[] {
  const keys: string[] = [];
  for (const match of normaliseWords(text).matchAll(/[\p{L}\p{N}\p{M}]+(?:['.-][\p{L}\p{N}\p{M}]+)*/gu)) {
    keys.push(match[0].replace(/'s$/u, ''));
  }
  return keys;
}
