import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { findQuotations } from '../text/find-quotations.ts';
import type { Quotation } from '../text/find-quotations.ts';
import { findTokens } from '../text/find-tokens.ts';

/** A token with what every finder asks of it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, with typographic apostrophes. */
  readonly lower: string;
  readonly word: boolean;
  /** It begins with a capital letter or a digit of a name. */
  readonly capital: boolean;
  readonly sentence: number;
  readonly block: number;
}

/** One document, taken apart once for all finders. Offsets are UTF-16 code units. */
export interface Page {
  readonly document: Document;
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
}

const UPPER = /^[\p{Lu}\p{Lt}]/u;

/** Takes a document apart. Linear in its length. */
export function openPage(document: Document, sentences: readonly Span[]): Page {
  const { text, blocks } = document;
  const words: Word[] = [];
  let sentence = 0;
  let block = 0;
  for (const token of findTokens(text)) {
    while (sentence < sentences.length - 1 && token.start >= (sentences[sentence + 1]?.[0] ?? Infinity)) sentence += 1;
    while (block < blocks.length - 1 && token.start >= (blocks[block + 1]?.span[0] ?? Infinity)) block += 1;
    const raw = text.slice(token.start, token.end);
    const lower = raw.toLowerCase();
    words.push({
      start: token.start,
      end: token.end,
      lower: lower.includes("'") ? lower.replaceAll("'", '’') : lower,
      word: token.word,
      capital: UPPER.test(raw),
      sentence,
      block,
    });
  }
  return { document, text, words, sentences, quotations: findQuotations(text, blocks) };
}
