import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { findQuotations } from '../../text/find-quotations.ts';
import { wordsOf } from '../../text/words-of.ts';
import { reachOf, touches } from '../place/index-places.ts';
import type { Nearest } from './find-nearest.ts';
import { findNearest } from './find-nearest.ts';
import type { Verbatim } from './find-verbatim.ts';
import { findVerbatim } from './find-verbatim.ts';
import { readQuoteTexts } from './quote-texts.ts';
import type { QuotePart } from './read-quote.ts';
import { readQuote } from './read-quote.ts';

/** A quotation of a draft, and where its words stand in the case. */
export interface CheckedQuote {
  /** Marks included. */
  readonly span: Span;
  readonly parts: readonly QuotePart[];
  /** Places that hold it word for word. */
  readonly verbatim: readonly Verbatim[];
  /** The words that come nearest, where no place holds it. */
  readonly nearest: Nearest | null;
  /** The innermost statement of the draft that says it. */
  readonly statement: Statement | null;
  /** Its source is a "he" or "she". */
  readonly byPronoun: boolean;
}

/** A quotation of fewer words may be no more than a word held at arm's length. */
const SHORTEST = 2;
/** Words in common from which a quotation is another one's alteration; a short one needs less, where there is little to share. */
const NEAR = 0.5;

/** Looks up every quotation of a draft in the documents of a case. */
export function checkQuotes(draft: Reading, readings: Iterable<Reading>): CheckedQuote[] {
  const { text, blocks } = draft.document;
  const texts = readQuoteTexts(readings);
  return findQuotations(text, blocks).flatMap((quotation): CheckedQuote[] => {
    if (quotation.depth > 0) return [];
    const parts = readQuote(text, quotation);
    const count = parts.reduce((sum, { words }) => sum + words.length, 0);
    if (count < SHORTEST) return [];
    const verbatim = findVerbatim(parts, texts);
    const statement = findSaying(draft, quotation.inner);
    // The marks round an AI answer quote nobody that a document could hold.
    if (statement?.basis === 'machine' || statement?.chain[0]?.kind === 'machine') return [];
    return [
      {
        span: quotation.span,
        parts,
        verbatim,
        nearest: verbatim.length > 0 ? null : findNearest(parts, texts, NEAR),
        statement,
        byPronoun: statement !== null && /^(?:he|she|it|they)$/iu.test(wordsOf(text, statement.source)),
      },
    ];
  });
}

/** The innermost statement that lays the words to somebody. */
function findSaying({ statements }: Reading, inner: readonly Span[]): Statement | null {
  const holding = statements.filter(
    (one) => one.voice === 'attributed' && one.content.some((span) => inner.some((part) => touches(span, part))),
  );
  const parents = new Set(holding.map(({ parent }) => parent));
  // What stands wholly inside the marks is what the quoted one says of others.
  const outside = holding.filter((one) => !one.cue.every((cue) => inner.some((part) => touches(cue, part))));
  const candidates = outside.length > 0 ? outside : holding;
  return candidates.find(({ id }) => !parents.has(id)) ?? candidates.at(-1) ?? null;
}

/** The statements of a document that hold a stretch of it, the outer ones first. */
export function statementsAt({ statements }: Reading, span: Span): Statement[] {
  return statements.filter((one) => one.voice === 'attributed' && reachOf(one).some((part) => touches(part, span)));
}
