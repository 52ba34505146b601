import type { OffsetRun } from '../model/document.ts';

/** Collects a readable text piece by piece and remembers where each piece came from. */
export interface TextWriter {
  /** UTF-16 code units so far. */
  length(): number;
  /** Appends words that stand at `source`, one code unit for one. */
  keep(words: string, source: number): void;
  /** Appends words that stand nowhere, or not letter for letter. */
  add(words: string): void;
  finish(): { text: string; offsets: OffsetRun[] };
}

export function writeText(): TextWriter {
  const pieces: string[] = [];
  const offsets: { text: number; source: number; length: number }[] = [];
  let length = 0;
  return {
    length: () => length,
    keep(words, source) {
      if (words === '') return;
      const last = offsets.at(-1);
      if (last && last.text + last.length === length && last.source + last.length === source) {
        last.length += words.length;
      } else {
        offsets.push({ text: length, source, length: words.length });
      }
      pieces.push(words);
      length += words.length;
    },
    add(words) {
      pieces.push(words);
      length += words.length;
    },
    finish: () => ({ text: pieces.join(''), offsets }),
  };
}
