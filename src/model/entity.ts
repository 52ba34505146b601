import type { EntityKind } from './vocabulary.ts';

/** Why two local entities were taken for one. */
export interface EntityMerge {
  /** "same full name", "surname of the only bearer", "acronym defined in passing", "known alias", "decided by a person". */
  readonly reason: string;
  /** The words that show it. */
  readonly words: string;
  readonly document: string;
}

/** A person, body, outlet, place or thing across the case. */
export interface Entity {
  readonly id: string;
  /** The fullest form in the case. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Ids of the entities for which it speaks. */
  readonly speaksFor: readonly string[];
  readonly gender: 'f' | 'm' | null;
  /** Which local entity of which document is this one. */
  readonly members: readonly { readonly document: string; readonly key: string }[];
  readonly merges: readonly EntityMerge[];
}
