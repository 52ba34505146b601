import type { Likeness } from '../claim/group/compare-documents.ts';

/** Bytes of one pair: two positions, two numbers. */
const PAIR = 16;

/** Writes which propositions of two documents are alike: four lists, one after the other. */
export function packLikeness({ a, b, scores, agreements }: Likeness): Uint8Array {
  const bytes = new Uint8Array(a.length * PAIR);
  for (const [at, list] of [a, b, scores, agreements].entries()) {
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), (at * bytes.length) / 4);
  }
  return bytes;
}

/** Reads it back. */
export function unpackLikeness(bytes: Uint8Array): Likeness {
  // A copy begins where four-byte numbers may.
  const { buffer } = bytes.slice();
  const count = bytes.length / PAIR;
  return {
    a: new Uint32Array(buffer, 0, count),
    b: new Uint32Array(buffer, 4 * count, count),
    scores: new Float32Array(buffer, 8 * count, count),
    agreements: new Float32Array(buffer, 12 * count, count),
  };
}
