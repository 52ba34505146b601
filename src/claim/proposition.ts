import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { DateMention } from '../mention/find-dates.ts';
import type { FigureMention } from '../mention/find-figures.ts';

/** One clause-sized thing that a statement says: what claims are made of. */
export interface Proposition {
  readonly document: Document;
  readonly statement: Statement;
  /** The words that carry it, in order. */
  readonly spans: readonly Span[];
  /** Ids of the case's entities that it names, in order of mention, pronouns resolved. */
  readonly entities: readonly string[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  /** "did not", "never", "no": what it says is that something is not so. */
  readonly negated: boolean;
}
