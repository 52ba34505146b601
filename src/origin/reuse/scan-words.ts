/** The words of a text as numbers, with where they stand. */
export interface ScannedWords {
  /** FNV-1a hash of each word in lower case, apostrophes left out. */
  readonly words: Uint32Array;
  /** Offsets in UTF-16 code units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const SKIP = 0;
const BREAK = 1;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Made when first asked for: a program that only shows a case need not wait for it. For each code unit: 0 is skipped inside a word (apostrophes, soft hyphens), 1 ends a word, others are the unit in lower case. */
let folded: Uint16Array | null = null;

/**
 * Reads words without regard to case, apostrophes, hyphens and marks, as fast as the text can be walked.
 * @param within stretches of the text, in order, that are read; words do not run from one into the next
 */
export function scanWords(text: string, within: readonly (readonly [number, number])[]): ScannedWords {
  const units = (folded ??= foldUnits());
  let size = 0;
  for (const [start, end] of within) size += (end - start + 1) >>> 1;
  const words = new Uint32Array(size);
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  let count = 0;
  for (const [from, to] of within) {
    let at = from;
    while (at < to) {
      while (at < to && units[text.charCodeAt(at)]! <= BREAK) at += 1;
      if (at === to) break;
      starts[count] = at;
      let hash = FNV_START;
      let end = at;
      for (; at < to; at += 1) {
        const unit = units[text.charCodeAt(at)]!;
        if (unit === BREAK) break;
        if (unit === SKIP) continue;
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        end = at + 1;
      }
      words[count] = hash >>> 0;
      ends[count] = end;
      count += 1;
    }
  }
  return { words: words.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

function foldUnits(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const word = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
  const skipped = new Set(["'", '’', '‘', 'ʼ', '`', '´', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF']);
  for (let unit = 0; unit < table.length; unit += 1) {
    const character = String.fromCharCode(unit);
    const lower = character.toLowerCase();
    if (skipped.has(character)) table[unit] = SKIP;
    else if (word.test(character)) table[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
    else table[unit] = BREAK;
  }
  return table;
}
