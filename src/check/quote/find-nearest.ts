import type { Span } from '../../model/span.ts';
import type { QuotePart } from './read-quote.ts';
import type { QuoteText } from './quote-texts.ts';

/** Words of a document that a quotation comes near to. */
export interface Nearest {
  readonly text: QuoteText;
  readonly span: Span;
  /** Share of the quotation's words that stand there in their order, 0 to 1. */
  readonly share: number;
}

/** A window is this much longer than the quotation: words may have been left out of it. */
const SLACK = 1.6;
/** Windows are compared in full only where they hold this share of the quotation's words in any order. */
const GLANCE = 0.45;

/**
 * The stretch of a document that shares most words with a quotation in their order (longest common subsequence; Wagner and Fischer 1974).
 * @returns null where no stretch holds as much as `least` of them
 */
export function findNearest(parts: readonly QuotePart[], texts: readonly QuoteText[], least: number): Nearest | null {
  const wanted = parts.flatMap(({ words }) => words.map(({ key }) => key));
  const distinct = new Set(wanted);
  const width = Math.max(wanted.length + 2, Math.round(wanted.length * SLACK));
  let best: Nearest | null = null;
  for (const text of texts) {
    const marks = [...distinct].flatMap((key) => text.positions.get(key) ?? []).toSorted((a, b) => a - b);
    for (const [i, from] of marks.entries()) {
      const inside: string[] = [];
      for (let j = i; j < marks.length && marks[j]! < from + width; j++) inside.push(text.words[marks[j]!]!.key);
      if (new Set(inside).size < GLANCE * distinct.size) continue;
      const found = alignAt(wanted, text, from, width);
      const share = found.kept / wanted.length;
      if (share >= least && share > (best?.share ?? 0)) {
        best = { text, span: [text.words[from]!.span[0], text.words[found.last]!.span[1]], share };
      }
    }
  }
  return best;
}

/** How many of the wanted words a window holds in their order, and at which word the last of them stands. */
function alignAt(
  wanted: readonly string[],
  { words }: QuoteText,
  from: number,
  width: number,
): { kept: number; last: number } {
  const to = Math.min(words.length, from + width);
  let row = new Uint16Array(wanted.length + 1);
  let [kept, last] = [0, from];
  for (let at = from; at < to; at++) {
    const next = new Uint16Array(wanted.length + 1);
    for (let i = 0; i < wanted.length; i++) {
      next[i + 1] = words[at]!.key === wanted[i] ? row[i]! + 1 : Math.max(next[i]!, row[i + 1]!);
    }
    row = next;
    if (row[wanted.length]! > kept) {
      kept = row[wanted.length]!;
      last = at;
    }
  }
  return { kept, last };
}
