import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { wordKeysOf } from '../text/compare-words.ts';
import { findQuotations } from '../text/find-quotations.ts';
import { compareQuotations } from './compare-quotations.ts';
import type { QuotationMatch } from './compare-quotations.ts';

/** One utterance that two documents quote. */
export interface SharedQuotation {
  readonly match: QuotationMatch;
  readonly a: { readonly document: string; readonly span: Span };
  readonly b: { readonly document: string; readonly span: Span };
  /** Words that only one of the two has, in the order of `a`, then of `b`. */
  readonly changed: readonly string[];
}

interface QuotedWords {
  readonly document: string;
  readonly span: Span;
  readonly words: readonly string[];
}

/** Words in a row that lead from one quotation to another. */
const ROW = 4;
/** A row that more quotations hold is a formula. */
const MOST_BEARERS = 100;

/**
 * The same words in quotation marks in two documents are one utterance; trimmed and altered ones are told apart.
 * @returns by `a`, then `b`; each pair of quotations once
 */
export function findSharedQuotations(documents: readonly Document[]): SharedQuotation[] {
  const quoted = documents
    .toSorted((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0))
    .flatMap((document) => readQuotations(document));
  const bearers = new Map<string, number[]>();
  for (const [i, { words }] of quoted.entries()) {
    for (const row of new Set(listRows(words))) {
      const list = bearers.get(row);
      if (list === undefined) bearers.set(row, [i]);
      else list.push(i);
    }
  }
  const found: SharedQuotation[] = [];
  for (const [i, a] of quoted.entries()) {
    const near = new Set<number>();
    for (const row of listRows(a.words)) {
      const list = bearers.get(row) ?? [];
      if (list.length <= MOST_BEARERS) for (const j of list) if (j > i) near.add(j);
    }
    for (const j of [...near].toSorted((x, y) => x - y)) {
      const b = quoted[j]!;
      const match = a.document === b.document ? null : compareQuotations(a.words, b.words);
      if (match === null) continue;
      found.push({
        match,
        a: { document: a.document, span: a.span },
        b: { document: b.document, span: b.span },
        changed: match === 'same' ? [] : [...without(a.words, b.words), ...without(b.words, a.words)],
      });
    }
  }
  return found;
}

function readQuotations({ id, text, blocks }: Document): QuotedWords[] {
  return findQuotations(text, blocks)
    .filter(({ depth }) => depth === 0)
    .map(({ span, inner }) => ({
      document: id,
      span,
      words: inner.flatMap((part) => wordKeysOf(text.slice(...part))),
    }));
}

function listRows(words: readonly string[]): string[] {
  return words.slice(ROW - 1).map((_, i) => words.slice(i, i + ROW).join(' '));
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return words.filter((word) => !known.has(word));
}
