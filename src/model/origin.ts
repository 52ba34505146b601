import type { OriginKind } from './vocabulary.ts';
import type { Span } from './span.ts';

/** Where information entered. */
export interface Origin {
  /** Equal keys are one origin. */
  readonly key: string;
  /** "unnamed officials cited by The Wall Street Journal". */
  readonly label: string;
  readonly kind: OriginKind;
  readonly named: boolean;
  /** Ids of the statements that lead to it. */
  readonly statements: readonly string[];
  /** Why each statement was counted here: a citation, a copied span, a shared quotation. */
  readonly because: readonly { readonly reason: string; readonly statement: string }[];
  /** It may be the same as another of the list (two outlets with unnamed sources of their own). */
  readonly mayOverlap: boolean;
}

export interface OriginCount {
  /** Stated origins; 0 where none is stated. */
  readonly count: number;
  readonly range: readonly [low: number, high: number];
  /** Publishers whose own voice says it, copies taken together. */
  readonly unstated: number;
  readonly list: readonly Origin[];
  /** Statements that say there are more ("multiple outlets") and name none. */
  readonly saysMore: readonly string[];
}

/** Text that two documents share. Spans are paired in order. */
export interface Reuse {
  /** Ids of documents, `a` before `b` by code units. */
  readonly a: string;
  readonly b: string;
  readonly spans: readonly (readonly [Span, Span])[];
  /** Share of each document's words that lies in the spans, 0 to 1. */
  readonly shareOfA: number;
  readonly shareOfB: number;
}
