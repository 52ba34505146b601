import { DENIAL_PARTS } from '../../lexicon/denial-parts.ts';
import type { Span } from '../../model/span.ts';
import type { Part } from '../../model/vocabulary.ts';
import { normaliseWords } from '../../text/compare-words.ts';
import { wordsOf } from '../../text/words-of.ts';

/** Which part of a claim the words of a denial are about. @param spans offsets in UTF-16 code units of `text` */
export function findPart(text: string, spans: readonly Span[]): Part {
  const words = ` ${normaliseWords(wordsOf(text, spans)).replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `;
  for (const [part, phrases] of DENIAL_PARTS) {
    if (phrases.some((phrase) => words.includes(` ${phrase} `))) {
      return part;
    }
  }
  return 'existence';
}
