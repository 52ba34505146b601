import type { Document } from '../model/document.ts';
import type { Mention } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { DateMention } from '../mention/find-dates.ts';
import type { FigureMention } from '../mention/find-figures.ts';

/** A place where one of the case's entities is meant, in or around a proposition. */
export interface PropositionMention {
  readonly span: Span;
  /** Id of the case's entity. */
  readonly entity: string;
  readonly kind: Mention['kind'];
}

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
  /** It is a figure that a longer clause gives by the way: that clause stands as a proposition of its own. */
  readonly byTheWay?: boolean;
  /** "did not", "never", "no": what it says is that something is not so. */
  readonly negated: boolean;
  /**
   * Every mention of an entity in the sentences that the spans lie in, in order: those inside the spans, whose pronouns and bare
   * surnames a title writes out, and those around them, where a clause that was cut off finds its subject.
   */
  readonly mentions?: readonly PropositionMention[];
}
