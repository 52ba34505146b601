import type { Span } from '../model/span.ts';
import type { Quotation } from '../text/find-quotations.ts';
import type { Page, Word } from './page.ts';
import { firstWordAt } from './first-word-at.ts';

/** A word, a mark, or a whole quotation taken as one. */
export interface Item {
  readonly kind: 'word' | 'mark' | 'quote';
  /** Lower case; empty for a quotation. */
  readonly lower: string;
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
  readonly quote: Quotation | null;
}

/** A sentence as it reads with its quotations closed: `Q , she said .` */
export interface Line {
  readonly items: readonly Item[];
  readonly block: number;
}

function itemOf(word: Word): Item {
  const { lower, capital, start, end } = word;
  return { kind: word.word ? 'word' : 'mark', lower, capital, start, end, quote: null };
}

/** True where a quotation holds all of a span's words: then its marks say nothing more about what stands in the span. */
function holds(quote: Quotation, span: Span): boolean {
  return quote.span[0] <= span[0] + 2 && quote.span[1] >= span[1] - 2;
}

/** The quotations that count as one item within a span: the outermost ones that lie in it and do not hold all of it. */
function quotesWithin(page: Page, span: Span): Quotation[] {
  const found: Quotation[] = [];
  let low = 0;
  let high = page.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.quotations[middle]?.span[0] ?? 0) < span[0]) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < page.quotations.length; index += 1) {
    const quote = page.quotations[index];
    if (quote === undefined || quote.span[0] >= span[1]) break;
    const before = found.at(-1);
    if (before !== undefined && quote.span[0] < before.span[1]) continue;
    if (quote.span[1] <= span[1] && !holds(quote, span)) found.push(quote);
  }
  return found;
}

/**
 * No sentence that people write is longer, in items; what is, is cut, at a comma if there is one. So the finders, which may look
 * at a line as often as it has words, stay linear in the length of a text.
 */
const LONG = 250;
const LONGEST = 300;

const ASKS = /[?!…—–-]["”’']*$/u;

/**
 * Reads the words of some spans as lines. Each line is one sentence in which every quotation is one item, so that a
 * verb of saying inside a quotation is never taken for one outside.
 * @param scope spans in order that do not overlap, in UTF-16 code units
 * @param speaks tells whether a word may be a verb of saying: `"Why?" Smith asked.` is one line
 */
export function readLines(page: Page, scope: readonly Span[], speaks: (lower: string) => boolean): Line[] {
  const lines: Line[] = [];
  let items: Item[] = [];
  let block = -1;
  let sentence = -1;
  const close = (): void => {
    if (items.length > 0) lines.push({ items, block });
    items = [];
  };
  for (const span of scope) {
    const quotes = quotesWithin(page, span);
    let next = 0;
    let index = firstWordAt(page.words, span[0]);
    while (index < page.words.length) {
      const word = page.words[index];
      if (word === undefined || word.start >= span[1]) break;
      if ((word.sentence !== sentence || word.block !== block) && items.length > 0) {
        const last = items.at(-1);
        const joined =
          last?.kind === 'quote' &&
          word.block === block &&
          ASKS.test(page.text.slice(last.start, last.end)) &&
          asks(page, index, speaks);
        // A label and the quotation that it introduces read as one.
        const labelled = last?.lower === ':' && word.block === block && quotes[next]?.span[0] === word.start;
        if (!joined && !labelled) close();
      }
      sentence = word.sentence;
      block = word.block;
      const quote = quotes[next];
      if (quote !== undefined && word.start >= quote.span[0]) {
        items.push({ kind: 'quote', lower: '', capital: false, start: quote.span[0], end: quote.span[1], quote });
        next += 1;
        while (index < page.words.length && (page.words[index]?.start ?? Infinity) < quote.span[1]) index += 1;
        sentence = page.words[index - 1]?.sentence ?? sentence;
        block = page.words[index - 1]?.block ?? block;
        continue;
      }
      items.push(itemOf(word));
      index += 1;
      if (items.length >= LONG && (word.lower === ',' || items.length >= LONGEST)) close();
    }
  }
  close();
  return lines;
}

/** True where the next few words lead to a verb of saying before any comma. */
function asks(page: Page, from: number, speaks: (lower: string) => boolean): boolean {
  for (let index = from; index < Math.min(from + 7, page.words.length); index += 1) {
    const word = page.words[index];
    if (word === undefined || !word.word) return false;
    if (speaks(word.lower)) return true;
  }
  return false;
}
