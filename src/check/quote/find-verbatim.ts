import type { Span } from '../../model/span.ts';
import type { QuotePart } from './read-quote.ts';
import type { QuoteText } from './quote-texts.ts';

/** Where a document holds the words of a quotation. */
export interface Verbatim {
  readonly text: QuoteText;
  /** One for each part. */
  readonly spans: readonly Span[];
}

/** Words that a bracket may stand for. */
const BRACKETED = 12;
/** Words that an ellipsis may leave out. */
const LEFT_OUT = 400;

/** Every place where a document holds all parts of a quotation word for word, in their order. */
export function findVerbatim(parts: readonly QuotePart[], texts: readonly QuoteText[]): Verbatim[] {
  const [first] = parts;
  if (first === undefined) return [];
  return texts.flatMap((text) =>
    (text.positions.get(first.words[0]!.key) ?? []).flatMap((at): Verbatim[] => {
      const spans = matchParts(parts, text, at);
      return spans === null ? [] : [{ text, spans }];
    }),
  );
}

function matchParts(parts: readonly QuotePart[], text: QuoteText, at: number): Span[] | null {
  const spans: Span[] = [];
  let end = at;
  for (const [number, part] of parts.entries()) {
    const begin = number === 0 ? at : findPart(part, text, end);
    if (begin === null || !holdsAt(part, text, begin)) return null;
    end = begin + part.words.length;
    spans.push([text.words[begin]!.span[0], text.words[end - 1]!.span[1]]);
  }
  return spans;
}

function findPart(part: QuotePart, text: QuoteText, from: number): number | null {
  const reach = part.after === 'bracket' ? BRACKETED : LEFT_OUT;
  const found = (text.positions.get(part.words[0]!.key) ?? []).find(
    (at) => at >= from && at <= from + reach && holdsAt(part, text, at),
  );
  return found ?? null;
}

function holdsAt({ words }: QuotePart, text: QuoteText, at: number): boolean {
  return words.every(({ key }, i) => text.words[at + i]?.key === key);
}
