import { mix } from './hash-feature.ts';
import { PARTS_OF_SPEECH } from './part-of-speech.ts';
import type { Words } from './split-words.ts';

const START = 97;
const END = 98;
const CLASSES = PARTS_OF_SPEECH.length;

/** Adds up what the features speak for, one sum a class. */
export type Scorer = (features: Int32Array, count: number, scores: Int32Array | Float64Array) => void;

/** How many features one word has at most. */
export const TAG_FEATURES = 32;

/**
 * Writes the hashes of what speaks for the part of speech of word `i`, the words before it being tagged (after Collins 2002 and
 * Honnibal 2013: word, affixes, shape, word class, neighbours, the two tags before).
 * @param from first word of the sentence
 * @param to word after its last
 * @returns how many features were written
 */
export function tagFeatures(
  words: Words,
  tags: Uint8Array,
  from: number,
  to: number,
  i: number,
  out: Int32Array,
): number {
  const { lower, suffix3, suffix2, prefix, shape, fine, coarse, form } = words;
  let n = 0;
  const p1 = i > from ? (tags[i - 1] as number) : START;
  const p2 = i > from + 1 ? (tags[i - 2] as number) : START;
  const w = lower[i] as number;
  const w1 = i > from ? (lower[i - 1] as number) : START;
  const w2 = i > from + 1 ? (lower[i - 2] as number) : START;
  const n1 = i + 1 < to ? (lower[i + 1] as number) : END;
  const n2 = i + 2 < to ? (lower[i + 2] as number) : END;
  const first = i === from ? 1 : 0;
  const s = (shape[i] as number) * 2 + first;
  out[n++] = 0x1001;
  out[n++] = mix(2, w);
  out[n++] = mix(3, form[i] as number);
  out[n++] = mix(4, suffix3[i] as number);
  out[n++] = mix(5, suffix2[i] as number);
  out[n++] = mix(6, prefix[i] as number);
  out[n++] = mix(7, s);
  out[n++] = mix(8, p1);
  out[n++] = mix(9, p1 * 100 + p2);
  out[n++] = mix(10, mix(p1, w));
  out[n++] = mix(11, w1);
  out[n++] = mix(12, w2);
  out[n++] = mix(13, n1);
  out[n++] = mix(14, n2);
  out[n++] = mix(15, (fine[i] as number) + 1);
  out[n++] = mix(16, mix(s, suffix3[i] as number));
  out[n++] = mix(17, i + 1 < to ? (suffix3[i + 1] as number) : END);
  out[n++] = mix(18, i > from ? (suffix3[i - 1] as number) : START);
  out[n++] = mix(19, i + 1 < to ? (coarse[i + 1] as number) * 8 + (shape[i + 1] as number) + 1 : END);
  out[n++] = mix(20, mix(w, n1));
  out[n++] = mix(21, mix(w1, w));
  out[n++] = mix(22, p1 * 1000 + (coarse[i] as number));
  out[n++] = mix(23, p1 * 64 + s);
  out[n++] = mix(24, mix(p1 * 100 + p2, w));
  out[n++] = mix(25, mix(suffix2[i] as number, n1));
  out[n++] = mix(26, i + 1 < to ? (shape[i + 1] as number) * 8 + s : END);
  for (let k = 0; k < n; k++) if (out[k] === 0) out[k] = 1;
  return n;
}

const FEATURES = new Int32Array(TAG_FEATURES);
const SCORES = new Int32Array(CLASSES);

/** Writes the part of speech of every word of a sentence, left to right, the best at each word. */
export function tagSentence(words: Words, tags: Uint8Array, from: number, to: number, score: Scorer): void {
  for (let i = from; i < to; i++) {
    const n = tagFeatures(words, tags, from, to, i, FEATURES);
    SCORES.fill(0);
    score(FEATURES, n, SCORES);
    let best = 0;
    for (let c = 1; c < CLASSES; c++) if ((SCORES[c] as number) > (SCORES[best] as number)) best = c;
    tags[i] = best;
  }
}
