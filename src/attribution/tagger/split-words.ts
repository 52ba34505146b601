import type { Span } from '../../model/span.ts';
import type { WordClasses } from './weights.ts';
import { hashWord } from './hash-feature.ts';
import { stemHash } from './word-stems.ts';

/** How a word is written. */
export const SHAPES = {
  lower: 0,
  title: 1,
  upper: 2,
  mixed: 3,
  digits: 4,
  digitsMixed: 5,
  mark: 6,
  capital: 7,
} as const;

/** The words and marks of a stretch of text, one array a property. Offsets are UTF-16 code units of the text. */
export interface Words {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Hash of the word as written, and in lower case. */
  form: Int32Array;
  lower: Int32Array;
  stem: Int32Array;
  /** Hashes of the last three and two and the first three characters, lower case. */
  suffix3: Int32Array;
  suffix2: Int32Array;
  prefix: Int32Array;
  shape: Uint8Array;
  fine: Uint16Array;
  coarse: Uint8Array;
}

/** Room for `size` words. */
export function makeWords(size: number): Words {
  return {
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    form: new Int32Array(size),
    lower: new Int32Array(size),
    stem: new Int32Array(size),
    suffix3: new Int32Array(size),
    suffix2: new Int32Array(size),
    prefix: new Int32Array(size),
    shape: new Uint8Array(size),
    fine: new Uint16Array(size),
    coarse: new Uint8Array(size),
  };
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const TABLE = 0x2100;

const KIND = new Uint8Array(TABLE);
const LOWER = new Uint16Array(TABLE);
for (let code = 0; code < TABLE; code++) {
  const char = String.fromCharCode(code);
  KIND[code] =
    /\s/.test(char) || code < 32 ? SPACE : /[\p{L}\p{M}_]/u.test(char) ? LETTER : /\p{N}/u.test(char) ? DIGIT : MARK;
  const lower = char.toLowerCase();
  LOWER[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
}
KIND[0x200b] = SPACE;

function kindOf(code: number): number {
  if (code < TABLE) return KIND[code] as number;
  return code === 0x3000 || code === 0xfeff ? SPACE : code >= 0x2100 && code < 0x2c00 ? MARK : LETTER;
}

function lowerOf(code: number): number {
  return code < TABLE ? (LOWER[code] as number) : code;
}

const APOSTROPHE = 39;
const CURLY = 0x2019;
const HYPHEN = 45;
const STOP = 46;
const COMMA = 44;
const CODES = new Uint16Array(512);

/** Marks that stand for one another in features: curly and straight, single dash and long. */
function plainMark(code: number): number {
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return 34;
  if (code === 0x2018 || code === CURLY || code === 0x60) return APOSTROPHE;
  if (code === 0x2013 || code === 0x2014 || code === 0x2015) return 0x2014;
  return code;
}

/** Where the clitic of an English word starts ("did|n't", "Mr. Ross|'s"), or `end` where there is none. */
function cliticAt(text: string, start: number, end: number): number {
  for (let back = 2; back <= 3 && end - back > start; back++) {
    const mark = text.charCodeAt(end - back);
    if (mark !== APOSTROPHE && mark !== CURLY) continue;
    if (back === 2) {
      const letter = lowerOf(text.charCodeAt(end - 1));
      if (letter === 116 && lowerOf(text.charCodeAt(end - 3)) === 110 && end - 3 > start) return end - 3;
      if (letter === 115 || letter === 109 || letter === 100) return end - 2;
    } else {
      const a = lowerOf(text.charCodeAt(end - 2));
      const b = lowerOf(text.charCodeAt(end - 1));
      if ((a === 114 && b === 101) || (a === 118 && b === 101) || (a === 108 && b === 108)) return end - 3;
    }
  }
  return end;
}

/**
 * Splits one sentence into words and marks, in the manner of the Penn Treebank (clitics stand alone, hyphened words stay whole, a full
 * stop inside a sentence belongs to its word), and appends them with everything that features are made from.
 * @param text the whole text
 * @param sentence the stretch to read
 * @param classes word classes, null where none are wanted
 * @param words where to append; must have room for as many words as the sentence has characters
 */
export function splitWords(text: string, sentence: Span, classes: WordClasses | null, words: Words): void {
  const [from, to] = sentence;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    let end = at + 1;
    if (kind === MARK && !((code === 64 || code === 35) && end < to && kindOf(text.charCodeAt(end)) === LETTER)) {
      end = endOfMark(text, at, to);
      if (kind === MARK && code === APOSTROPHE && end === at + 1 && end < to) {
        // A clitic that a space cut off, or that follows a mark: "Ross 's".
        const letter = lowerOf(text.charCodeAt(end));
        const after = end + 1 < to ? kindOf(text.charCodeAt(end + 1)) : SPACE;
        if (
          letter === 115 &&
          after !== LETTER &&
          after !== DIGIT &&
          at > from &&
          kindOf(text.charCodeAt(at - 1)) !== SPACE
        )
          end++;
      }
      appendWord(text, at, end, classes, words);
      at = end;
      continue;
    }
    for (; end < to; end++) {
      const next = text.charCodeAt(end);
      const nextKind = kindOf(next);
      if (nextKind === LETTER || nextKind === DIGIT) continue;
      const joins =
        next === APOSTROPHE || next === CURLY || next === HYPHEN || next === STOP || next === 0x2011 || next === 38;
      const figure = next === COMMA || next === 47 || next === 58;
      if (!joins && !figure) break;
      const after = end + 1 < to ? kindOf(text.charCodeAt(end + 1)) : SPACE;
      if (after !== LETTER && after !== DIGIT) break;
      if (figure && !(after === DIGIT && kindOf(text.charCodeAt(end - 1)) === DIGIT)) break;
    }
    if (end < to && text.charCodeAt(end) === STOP && hasMore(text, end + 1, to)) end++;
    const clitic = cliticAt(text, at, end);
    appendWord(text, at, clitic, classes, words);
    if (clitic < end) appendWord(text, clitic, end, classes, words);
    at = end;
  }
}

/** Doubled quotation marks, dots and dashes are one mark: at most three of a kind, two of an apostrophe. */
function endOfMark(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  const most = code === APOSTROPHE ? 2 : code === HYPHEN || code === STOP || code === 0x60 ? 3 : 1;
  let end = at + 1;
  while (end < to && end - at < most && text.charCodeAt(end) === code) end++;
  return end;
}

/** Whether a word follows in the sentence: then a full stop is no sentence's end. */
function hasMore(text: string, from: number, to: number): boolean {
  if (from < to && text.charCodeAt(from) === STOP) return false;
  for (let i = from; i < to && i < from + 8; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === LETTER || kind === DIGIT) return true;
  }
  return false;
}

/** Appends one word with everything that features are made from. */
export function appendWord(text: string, start: number, end: number, classes: WordClasses | null, words: Words): void {
  const i = words.count++;
  const length = Math.min(end - start, CODES.length);
  let form = 0x811c9dc5 | 0;
  let lower = form;
  let uppers = 0;
  let digits = 0;
  let letters = 0;
  for (let k = 0; k < length; k++) {
    const code = plainMark(text.charCodeAt(start + k));
    const low = lowerOf(code);
    const kind = kindOf(code);
    if (kind === LETTER) {
      letters++;
      if (low !== code) uppers++;
    } else if (kind === DIGIT) digits++;
    // All figures of one length look alike.
    const kept = kind === DIGIT ? 48 : low;
    CODES[k] = kept;
    form = Math.imul(form ^ (kind === DIGIT ? 48 : code), 0x01000193);
    lower = Math.imul(lower ^ kept, 0x01000193);
  }
  if (length === 2 && CODES[0] === APOSTROPHE && CODES[1] === APOSTROPHE) {
    form = Math.imul((0x811c9dc5 | 0) ^ 34, 0x01000193);
    lower = form;
  }
  const firstUpper = length > 0 && lowerOf(text.charCodeAt(start)) !== text.charCodeAt(start);
  words.start[i] = start;
  words.end[i] = end;
  words.form[i] = form;
  words.lower[i] = lower;
  words.shape[i] =
    digits > 0
      ? letters > 0
        ? SHAPES.digitsMixed
        : SHAPES.digits
      : letters === 0
        ? SHAPES.mark
        : uppers === 0
          ? SHAPES.lower
          : uppers === letters
            ? letters === 1
              ? SHAPES.capital
              : SHAPES.upper
            : firstUpper && uppers === 1
              ? SHAPES.title
              : SHAPES.mixed;
  const a = length > 0 ? (CODES[length - 1] as number) : 0;
  const b = length > 1 ? (CODES[length - 2] as number) : 0;
  const c = length > 2 ? (CODES[length - 3] as number) : 0;
  words.suffix2[i] = (a << 16) | b | 1;
  words.suffix3[i] = Math.imul((a << 16) | b, 0x01000193) ^ c;
  words.prefix[i] =
    length > 2
      ? Math.imul(((CODES[0] as number) << 16) | (CODES[1] as number), 0x01000193) ^ (CODES[2] as number)
      : lower;
  words.stem[i] = letters > 2 ? stemHash(CODES, length, lower) : (STEM_SHORT.get(lower) ?? lower);
  words.fine[i] = 0;
  words.coarse[i] = 0;
  if (classes !== null) {
    for (let slot = lower & classes.mask; ; slot = (slot + 1) & classes.mask) {
      const key = classes.keys[slot] as number;
      if (key === 0) break;
      if (key === lower) {
        words.fine[i] = classes.fine[slot] as number;
        words.coarse[i] = classes.coarse[slot] as number;
        break;
      }
    }
  }
}

/** Forms of one lemma that are too short to be stemmed. */
const STEM_SHORT = new Map<number, number>(
  ['is', 'am', "'s", "'m", "'re"].map((form) => [hashWord(form), hashWord('be')]),
);
