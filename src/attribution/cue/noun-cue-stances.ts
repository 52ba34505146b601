import { NOUN_CUES } from '../../lexicon/noun-cues.ts';
import type { Stance } from '../../model/vocabulary.ts';
import { stanceNamed } from '../stance/stance-named.ts';

/** Stance of each noun that reports speech, singular and plural, lower case. */
export const NOUN_CUE_STANCES: ReadonlyMap<string, Stance> = new Map(
  NOUN_CUES.flatMap(([noun, stance]) => {
    const plural = /(?:s|sh|ch|x)$/.test(noun)
      ? `${noun}es`
      : noun.endsWith('y') && !/[aeiou]y$/.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : `${noun}s`;
    return [[noun, stanceNamed(stance)] as const, [plural, stanceNamed(stance)] as const];
  }),
);
