import type { Reading } from '../../model/reading.ts';
import type { QuoteWord } from './quote-words.ts';
import { readQuoteWords } from './quote-words.ts';

/** A document's words, and where each stands among them. */
export interface QuoteText {
  readonly reading: Reading;
  readonly words: readonly QuoteWord[];
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/** Reads the words of documents once for all quotations of a draft. */
export function readQuoteTexts(readings: Iterable<Reading>): QuoteText[] {
  return Array.from(readings, (reading) => {
    const words = readQuoteWords(reading.document.text);
    const positions = new Map<string, number[]>();
    for (const [at, { key }] of words.entries()) {
      const list = positions.get(key);
      if (list === undefined) positions.set(key, [at]);
      else list.push(at);
    }
    return { reading, words, positions };
  });
}
