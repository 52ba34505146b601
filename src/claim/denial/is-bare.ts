import { POINTING_WORDS, REJECTION_PHRASES } from '../../lexicon/rejection-phrases.ts';
import { findTokens } from '../../text/find-tokens.ts';
import { wordStem } from '../clause/word-stem.ts';
import type { Gist } from '../group/gist.ts';

const pointing = new Set(
  [...POINTING_WORDS, ...REJECTION_PHRASES.flatMap((phrase) => phrase.split(' '))].map(wordStem),
);

/**
 * True where a denial names what it denies with a mere "this", "the accusations" or nothing at all: with fewer than two words that tell, of which one
 * may be the name of somebody else than who denies.
 */
export function isBare({ proposition, words, names, speakers }: Gist): boolean {
  const { document, spans } = proposition;
  const telling = new Set(
    words.filter(({ weight, stem }) => weight >= 0.5 && !pointing.has(stem)).map(({ stem }) => stem),
  );
  const plain = new Set<string>();
  for (const span of spans) {
    for (const { start, end, word } of findTokens(document.text, span)) {
      const raw = document.text.slice(start, end);
      if (word && !/^\p{Lu}/u.test(raw)) {
        plain.add(wordStem(raw.toLowerCase().replaceAll('’', "'")));
      }
    }
  }
  const others = names.some((name) => !speakers.includes(name) && !name.startsWith('?')) ? 1 : 0;
  const told = [...telling].filter((stem) => plain.has(stem)).length;
  return told === 0 || told + others < 2;
}
