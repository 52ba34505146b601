import { PRECISION_BEFORE } from '../lexicon/number-words.ts';
import type { Word } from './read-words.ts';

export type Precision = 'exact' | 'over' | 'under' | 'about';

/** The words before a number that say how precisely it is meant: where they begin, and what they mean. */
export function readPrecisionBefore(words: readonly Word[], at: number): { start: number; precision: Precision } {
  for (const [run, precision] of PRECISION_BEFORE) {
    const start = at - run.length;
    if (start >= 0 && run.every((word, i) => words[start + i]!.lower === word)) {
      // "come up to 5", "some of", "think about 5": a preposition of a verb reads the same; the nearest sense is kept.
      return { start, precision };
    }
  }
  return { start: at, precision: 'exact' };
}

/** The words after a number and its unit: "or more", "or so", "plus". Null where there are none. */
export function readPrecisionAfter(words: readonly Word[], at: number): { end: number; precision: Precision } | null {
  const [word, next] = [words[at]?.text ?? '', words[at + 1]?.lower ?? ''];
  if (word === '+') return { end: at + 1, precision: 'over' };
  if (word.toLowerCase() !== 'or') return null;
  if (next === 'more' || next === 'higher' || next === 'above') return { end: at + 2, precision: 'over' };
  if (next === 'less' || next === 'fewer' || next === 'lower' || next === 'below')
    return { end: at + 2, precision: 'under' };
  return next === 'so' || next === 'thereabouts' ? { end: at + 2, precision: 'about' } : null;
}
