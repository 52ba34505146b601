import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { findTokens } from '../text/find-tokens.ts';
import { letterCaseOf } from '../text/is-title-case.ts';

/** One word or mark of a document, with what its letters tell about names. */
export interface NameWord {
  readonly start: number;
  /** Without a possessive ending. */
  readonly end: number;
  /** As written, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  readonly word: boolean;
  /** A capital stands in it ("Hale", "xOre", "NATO"). */
  readonly capital: boolean;
  /** Two letters or more, all capitals. */
  readonly upper: boolean;
  readonly possessive: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
  /** It opens a sentence, a quotation or what follows a colon: its capital proves nothing. */
  readonly first: boolean;
  /** It stands in a headline in title case or upper case: no capital proves anything. */
  readonly loud: boolean;
}

const POSSESSIVE = /['’][sS]$/u;
const CAPITAL = /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}|^(?:al|an|ar|as|ash|at|el|d|l|bin|ben)[-’']\p{Lu}/u;
/** An adjective ("Harbour-led", but "President-elect", "Port-au-Prince") or a party ("D-R.I"). */
const NO_NAME = /^\p{Lu}[\p{L}.]*-(?!elect$|designate$)\p{Ll}+$|^[RDI]-\p{Lu}/u;
const UPPER = /^(?:\p{Lu}|[.&-]|\p{N})*\p{Lu}(?:\p{Lu}|[.&-]|\p{N})+$/u;
const OPENING = new Set(['"', '“', '‘', '(', '[', ':', '—', '–', '•', '*', '`', "'", '«', '?', '!', ';']);
const LONGEST_HEADLINE = 400;

/** Reads the words of a document's sentences. Offsets in UTF-16 code units. */
export function readNameWords(text: string, blocks: readonly Block[], sentences: readonly Span[]): NameWord[] {
  const words: NameWord[] = [];
  let block = 0;
  for (const [index, sentence] of sentences.entries()) {
    while (block + 1 < blocks.length && blocks[block]!.span[1] <= sentence[0]) block++;
    const loud = isLoud(text, sentence, blocks[block]);
    let first = true;
    for (const token of findTokens(text, sentence)) {
      const written = text.slice(token.start, token.end);
      if (!token.word) {
        words.push(markAt(token.start, token.end, written, index, loud));
        if (OPENING.has(written)) first = true;
        continue;
      }
      const bare = written.length > 2 ? written.replace(POSSESSIVE, '') : written;
      const next = text.charCodeAt(token.end);
      const plural = (next === 0x27 || next === 0x2019) && /[sS]$/u.test(bare);
      words.push({
        start: token.start,
        end: token.start + bare.length,
        text: bare,
        lower: bare.toLowerCase().replace('’', "'"),
        word: true,
        capital: CAPITAL.test(bare) && !NO_NAME.test(bare),
        upper: UPPER.test(bare),
        possessive: bare !== written || plural,
        sentence: index,
        first,
        loud,
      });
      first = false;
    }
  }
  return words;
}

function markAt(start: number, end: number, text: string, sentence: number, loud: boolean): NameWord {
  return {
    start,
    end,
    text,
    lower: text,
    word: false,
    capital: false,
    upper: false,
    possessive: false,
    sentence,
    first: false,
    loud,
  };
}

function isLoud(text: string, sentence: Span, block: Block | undefined): boolean {
  if (sentence[1] - sentence[0] > LONGEST_HEADLINE) return false;
  const words = text.slice(sentence[0], sentence[1]);
  const letters = letterCaseOf(words);
  if (letters === 'sentence') return false;
  const label = block?.label;
  const head =
    block?.kind === 'title' ||
    block?.kind === 'heading' ||
    block?.kind === 'label' ||
    (label !== null && label !== undefined && label[0] === sentence[0]);
  return head || (letters === 'upper' && words.length > 25);
}
