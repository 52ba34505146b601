import { POINTING_WORDS, REJECTION_PHRASES } from '../../lexicon/rejection-phrases.ts';
import { wordStem } from '../clause/word-stem.ts';
import type { Gist } from '../group/gist.ts';
import { isRejecting } from './find-rejection.ts';

const pointing = new Set(
  [...POINTING_WORDS, ...REJECTION_PHRASES.flatMap((phrase) => phrase.split(' '))].map(wordStem),
);

/** True where a denial names what it denies with a mere "this", "the accusations" or nothing at all. */
export function isBare(gist: Gist): boolean {
  const telling = gist.words.filter((word) => word.weight >= 0.5 && !pointing.has(word.stem));
  return telling.length < 2;
}

/** True for a denial whose own words do not say what it denies. */
export function isBareDenial(gist: Gist): boolean {
  const { document, statement, spans } = gist.proposition;
  return isRejecting(document.text, statement, spans) && isBare(gist);
}
