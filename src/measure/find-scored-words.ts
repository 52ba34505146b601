/** One word of a text as the scores count words. */
export interface ScoredWord {
  /** Lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// Python's \w is every letter, digit, number and the underscore, without combining marks.
const TOKEN = /[\p{L}\p{N}_]+(?:[’'\-.][\p{L}\p{N}_]+)*/gu;
const WORD = /[\p{L}\p{N}_]+/gu;

/**
 * The word tokens on which attributions are compared; apostrophes, hyphens and full stops join. Offsets are in code points.
 */
export function findTokensByCodePoint(text: string): ScoredWord[] {
  const words: ScoredWord[] = [];
  let at = 0;
  let points = 0;
  for (const { word, start, end } of findMatches(text, TOKEN)) {
    points += countCodePoints(text, at, start);
    const length = countCodePoints(text, start, end);
    words.push({ word, start: points, end: points + length });
    points += length;
    at = end;
  }
  return words;
}

/** The plain words on which claims are compared: nothing joins. Offsets are in UTF-16 code units. */
export function findPlainWords(text: string): ScoredWord[] {
  return [...findMatches(text, WORD)];
}

/** Numbers of the words that any of the spans touches. `words` are in order and do not overlap. */
export function takeWords(words: readonly ScoredWord[], spans: readonly (readonly [number, number])[]): Set<number> {
  const taken = new Set<number>();
  for (const [start, end] of spans) {
    for (let i = firstEndingAfter(words, start); i < words.length && (words[i]?.start ?? Infinity) < end; i += 1) {
      taken.add(i);
    }
  }
  return taken;
}

function* findMatches(text: string, pattern: RegExp): Generator<ScoredWord> {
  for (const match of text.matchAll(pattern)) {
    yield { word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length };
  }
}

function countCodePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    const paired = unit >= 0xdc00 && unit < 0xe000 && i > 0 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
    if (!paired) count += 1;
  }
  return count;
}

function firstEndingAfter(words: readonly ScoredWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
