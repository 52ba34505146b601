import type { DateMention } from '../../mention/find-dates.ts';
import type { FigureMention } from '../../mention/find-figures.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Match } from '../place/find-matches.ts';
import type { Item } from '../word/item.ts';

/** A clause of a draft's sentence, with the places of the case that say most of it. */
export interface Clause {
  readonly spans: readonly Span[];
  /** The statement that says it. */
  readonly statement: Statement;
  readonly negated: boolean;
  readonly items: readonly Item[];
  readonly weight: number;
  /** The best first. */
  readonly matches: readonly Match[];
}

/** One sentence of a draft with everything that the rules look at. */
export interface DraftSentence {
  readonly span: Span;
  readonly text: string;
  /** Position of its paragraph. */
  readonly paragraph: number;
  /** Those that touch it, the outer ones first. */
  readonly statements: readonly Statement[];
  readonly clauses: readonly Clause[];
  readonly items: readonly Item[];
  readonly matches: readonly Match[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
}
