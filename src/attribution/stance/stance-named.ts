import { STANCES } from '../../model/vocabulary.ts';
import type { Stance } from '../../model/vocabulary.ts';

/** The stance that a word of a lexicon names; `assert` for a word that names none. */
export const stanceNamed = (word: string): Stance => STANCES.find((stance) => stance === word) ?? 'assert';
