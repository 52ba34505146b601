/** Widths of letters in shares of the font size, rounded up a little: a label must never leave its box. */
const NARROW = 0.34;
const WIDE = 0.8;
const USUAL = 0.59;
const FULL = 1.05;
const NARROW_LETTERS = new Set(" ijltfrI.,;:'!|()[]‘’“”-");
const WIDE_LETTERS = new Set('mwMWQOGDHNUABCKRVXY&@%—');

/**
 * About how wide words are in a plain sans-serif type. A picture that is laid out without a screen cannot ask.
 * @param size of the type in pixels
 * @returns pixels, rather too many than too few
 */
export function measureText(words: string, size: number): number {
  let width = 0;
  for (const letter of words) {
    if (NARROW_LETTERS.has(letter)) width += NARROW;
    else if (WIDE_LETTERS.has(letter)) width += WIDE;
    // From Hangul on letters fill a square.
    else width += letter >= '\u1100' ? FULL : USUAL;
  }
  return width * size;
}
