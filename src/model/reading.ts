import type { Document } from './document.ts';
import type { EntityKind } from './vocabulary.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';

/** One place in a document where somebody or something is meant. */
export interface Mention {
  readonly span: Span;
  readonly kind: 'name' | 'role' | 'pronoun' | 'unnamed';
  readonly number: 'singular' | 'plural' | null;
  /** Key of the document's entity that is meant; null where it cannot be told. */
  readonly entity: string | null;
}

/** Somebody or something as one document knows it. Across documents see `Entity`. */
export interface LocalEntity {
  /** Unique in its document. */
  readonly key: string;
  /** The fullest name in the document, without titles. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Every other way in which the document names it. */
  readonly aliases: readonly string[];
  /** Offices and descriptions, as they stand: "Kremlin spokesman", "Sen.", "D-R.I.". */
  readonly roles: readonly string[];
  /** Keys of the entities for which it speaks (a spokesman's body, a lawyer's client). */
  readonly speaksFor: readonly string[];
  readonly gender: 'f' | 'm' | null;
}

/** Everything that reading one document by itself gives. A function of text, title, publisher, author, date and version. */
export interface Reading {
  readonly document: Document;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
  readonly statements: readonly Statement[];
}
