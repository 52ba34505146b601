import { SYNONYM_CLASSES } from '../../lexicon/synonym-classes.ts';
import { wordStem } from '../clause/word-stem.ts';

const index = new Map<string, number[]>();
for (const [number, line] of SYNONYM_CLASSES.entries()) {
  for (const stem of new Set(line.split(' ').map(wordStem))) {
    const classes = index.get(stem);
    if (classes === undefined) {
      index.set(stem, [number]);
    } else {
      classes.push(number);
    }
  }
}
const NONE: readonly number[] = [];

/** The classes of words that mean the same in which a stem stands. */
export function synonymClassesOf(stem: string): readonly number[] {
  return index.get(stem) ?? NONE;
}
