import type { Span } from '../model/span.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import type { KnownName } from './known-names.ts';

/** What the words around a name say of its kind, in points. */
export interface Evidence {
  person: number;
  body: number;
  place: number;
  thing: number;
}

/** A stretch of words that names somebody or something. */
export interface NameCandidate {
  /** Indices of its first word and behind its last. */
  readonly from: number;
  readonly to: number;
  /** Index of the first word of the title before it; `from` where there is none. */
  readonly titleFrom: number;
  readonly span: Span;
  /** As it stands, single spaces, without a possessive ending. */
  readonly name: string;
  readonly words: readonly string[];
  readonly known: KnownName | null;
  /** The kind that its own words tell. */
  readonly kind: EntityKind | null;
  /** The title before it ("Sen.", "Defense Minister"), as it stands. */
  readonly title: string | null;
  readonly evidence: Evidence;
  /** One word whose capital proves nothing: a name only where the document has it elsewhere. */
  readonly weak: boolean;
}
