import { hashWord } from '../src/attribution/tagger/hash-feature.ts';
import type { WordClasses } from '../src/attribution/tagger/weights.ts';

/** Lays word classes out in the table that the runtime reads. Words with characters outside ASCII are left out. */
export function packWordClasses(words: readonly string[], fine: Int32Array, coarse: Int32Array): WordClasses {
  let slots = 1024;
  while (slots * 0.72 < words.length) slots *= 2;
  const mask = slots - 1;
  const keys = new Int32Array(slots);
  const fines = new Uint16Array(slots);
  const coarses = new Uint8Array(slots);
  words.forEach((word, i) => {
    const key = hashWord(word);
    if (/[^ -~]|\d/.test(word) || key === 0) return;
    let slot = key & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    if (keys[slot] === key) return;
    keys[slot] = key;
    fines[slot] = (fine[i] as number) + 1;
    coarses[slot] = (coarse[i] as number) + 1;
  });
  return { mask, keys, fine: fines, coarse: coarses };
}
