import { CAPTION_MARKS, CAPTION_OPENINGS, FURNITURE_LINES, FURNITURE_OPENINGS } from './furniture-phrases.ts';

const LINES: ReadonlySet<string> = new Set(FURNITURE_LINES);
const LONGEST = 160;

/** Tells words of the site ("Leave a comment", "Read more: ...", a byline) from words of the article. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = line.toLowerCase().replace(/^[\s*•>|«»–—-]+/u, '');
  if (LINES.has(words)) return true;
  if (/^by\s/u.test(words) && /^by\s+(?:\p{Lu}[\p{L}.'’-]*[\s,]*(?:and\s+|for\s+|of\s+the\s+)?){1,9}$/iu.test(words)) {
    return /^by\s+\p{Lu}/iu.test(line) && everyWordCapital(line.slice(3));
  }
  return FURNITURE_OPENINGS.some((opening) => words.startsWith(opening) && closes(words, opening));
}

/** Tells the words under a picture. */
export function isCaption(line: string): boolean {
  if (line.length > 400) return false;
  const words = line.toLowerCase();
  if (CAPTION_OPENINGS.some((opening) => words.startsWith(opening))) return true;
  const tail = words.slice(-60);
  return words.length < 300 && CAPTION_MARKS.some((mark) => tail.includes(mark)) && /[)\w]$/u.test(words);
}

/** "Sponsored" begins furniture, "Sponsored fighters crossed the river." does not. */
function closes(words: string, opening: string): boolean {
  if (/[:©]$/u.test(opening)) return true;
  const rest = words.slice(opening.length);
  if (/^[\p{L}\p{N}]/u.test(rest)) return false;
  return !/[.!?]["”]?$/u.test(rest) || words.split(/\s+/u).length <= 8;
}

function everyWordCapital(words: string): boolean {
  return words
    .trim()
    .split(/[\s,]+/u)
    .every((word) => /^\p{Lu}/u.test(word) || word === 'and' || word === 'for' || word === 'of' || word === 'the');
}
