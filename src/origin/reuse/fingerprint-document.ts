import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { REUSE_THRESHOLDS } from '../../lexicon/reuse-thresholds.ts';
import { scanWords } from './scan-words.ts';
import type { ScannedWords } from './scan-words.ts';

/** What is kept of one document to find which others share text with it: about 1.6 kB for 1,000 words. */
export interface Fingerprint {
  /** Id of the document. */
  readonly document: string;
  /** The shingles that winnowing chose, sorted, each once. */
  readonly marks: Uint32Array;
}

/** The words of a document, to be compared with those of another. */
export interface Scan extends ScannedWords {
  /** Hash of the words from each word on; as many as words, less a shingle's length, and one more. */
  readonly shingles: Uint32Array;
}

const FACTOR = 0x01000193;

/** Reads a document's fingerprint, which depends on its text and blocks alone. */
export function fingerprintDocument(document: Document): Fingerprint {
  return { document: document.id, marks: winnow(scanDocument(document).shingles, REUSE_THRESHOLDS.window) };
}

/** Reads a document's words and shingles: notices and front matter are left out. */
export function scanDocument(document: Document): Scan {
  const scanned = scanWords(document.text, findReadParts(document));
  return { ...scanned, shingles: hashShingles(scanned.words, REUSE_THRESHOLDS.shingle) };
}

/** The text without the blocks that belong to the page and not to the article. */
function findReadParts(document: Document): Span[] {
  const left = document.blocks.filter(({ kind }) => kind === 'furniture' || kind === 'front-matter');
  const parts: Span[] = [];
  let from = 0;
  for (const { span } of left) {
    if (span[0] > from) parts.push([from, span[0]]);
    from = Math.max(from, span[1]);
  }
  if (from < document.text.length) parts.push([from, document.text.length]);
  return parts;
}

function hashShingles(words: Uint32Array, length: number): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - length + 1));
  // A rolling polynomial, and a last mix so that least values are not those of common words.
  let dropped = 1;
  for (let k = 1; k < length; k += 1) dropped = Math.imul(dropped, FACTOR);
  let hash = 0;
  for (let i = 0; i < words.length; i += 1) {
    if (i >= length) hash = (hash - Math.imul(words[i - length]!, dropped)) | 0;
    hash = (Math.imul(hash, FACTOR) + words[i]!) | 0;
    if (i < length - 1) continue;
    const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    shingles[i - length + 1] = (mixed ^ (mixed >>> 13)) >>> 0;
  }
  return shingles;
}

/** The least shingle of every window, the last of equal ones; all of a text shorter than a window gives its least. */
function winnow(shingles: Uint32Array, window: number): Uint32Array {
  const chosen = new Uint32Array(shingles.length);
  let count = 0;
  const windows = Math.min(shingles.length, Math.max(1, shingles.length - window + 1));
  for (let from = 0; from < windows; from += 1) {
    let least = shingles[from]!;
    for (let i = from + 1; i < from + window && i < shingles.length; i += 1) {
      if (shingles[i]! < least) least = shingles[i]!;
    }
    if (count === 0 || chosen[count - 1] !== least) chosen[count++] = least;
  }
  return chosen
    .subarray(0, count)
    .toSorted()
    .filter((mark, i, sorted) => i === 0 || mark !== sorted[i - 1]);
}
