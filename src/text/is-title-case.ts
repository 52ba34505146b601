const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&/-]*/gu;

/** Words that titles leave in lower case (The Chicago Manual of Style, 8.159). */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be but by for from if in into is it its nor of off on onto or over per so than that the to up v via vs was were with yet'.split(
    ' ',
  ),
);

export type LetterCase = 'upper' | 'title' | 'sentence';

/**
 * Tells how a line is capitalised: all in upper case, as a title (content words with capitals), or as a sentence.
 * One word alone counts as a title where it has a capital.
 */
export function letterCaseOf(line: string): LetterCase {
  let content = 0;
  let capital = 0;
  let upper = 0;
  let lowerLetters = false;
  for (const match of line.matchAll(WORD)) {
    const word = match[0].replace(/[.'’/-]$/u, '');
    if (/\p{Ll}/u.test(word)) lowerLetters = true;
    if (/^\p{N}/u.test(word) || SMALL_WORDS.has(word.toLowerCase())) continue;
    content++;
    if (/^\p{Lu}/u.test(word)) capital++;
    if (/^\p{Lu}+$/u.test(word)) upper++;
  }
  if (upper > 0 && !lowerLetters) return 'upper';
  if (content > 0 && capital >= content * 0.75) return 'title';
  return 'sentence';
}
