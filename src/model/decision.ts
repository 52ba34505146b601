import type { ClaimKind, EntityKind, PassageStance, Stance } from './vocabulary.ts';
import type { Span } from './span.ts';

/** Exact words at an exact place, so that a decision survives a better extractor. */
export interface Anchor {
  /** SHA-256 of the document's snapshot. */
  readonly sha256: string;
  readonly span: Span;
  readonly words: string;
}

/** What a person did. Each is one entry of the log, and can be undone by another. */
export type Decision =
  | {
      readonly kind: 'described';
      readonly document: string;
      readonly published?: string;
      readonly publisher?: string;
      readonly author?: string;
      readonly title?: string;
    }
  | {
      readonly kind: 'accepted';
      readonly statement: Anchor;
      /** How it read when it was accepted, so that it stays so where a later version reads it otherwise. */
      readonly source?: readonly Anchor[];
      readonly cue?: readonly Anchor[];
      readonly content?: readonly Anchor[];
      readonly speaker?: string;
      readonly stance?: Stance;
    }
  | { readonly kind: 'rejected'; readonly statement: Anchor }
  | {
      readonly kind: 'corrected';
      readonly statement: Anchor | null;
      readonly source: readonly Anchor[];
      readonly cue: readonly Anchor[];
      readonly content: readonly Anchor[];
      readonly speaker?: string;
      readonly stance?: Stance;
    }
  | { readonly kind: 'merged'; readonly claims: readonly [Anchor, Anchor] }
  /** The first is kept apart from each of the others. */
  | { readonly kind: 'split'; readonly passages: readonly [Anchor, Anchor, ...(readonly Anchor[])] }
  | {
      readonly kind: 'placed';
      readonly passage: Anchor;
      readonly claim: Anchor;
      readonly stance: PassageStance;
      /** Passages of the claim that it was taken away from. */
      readonly apart?: readonly Anchor[];
    }
  | { readonly kind: 'classified'; readonly claim: Anchor; readonly as: ClaimKind }
  | { readonly kind: 'named'; readonly mention: Anchor; readonly name: string; readonly as?: EntityKind }
  | { readonly kind: 'same entity'; readonly mentions: readonly [Anchor, Anchor] }
  /** The first is somebody else than each of the others. */
  | { readonly kind: 'other entity'; readonly mentions: readonly [Anchor, Anchor, ...(readonly Anchor[])] }
  | { readonly kind: 'noted'; readonly about: Anchor | null; readonly text: string }
  | { readonly kind: 'undone'; readonly seq: number };

/** A decision with its place in the log. */
export interface LoggedDecision {
  readonly seq: number;
  readonly decision: Decision;
}

/** One entry of the append-only log. */
export interface LogEntry {
  readonly seq: number;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly actor: string;
  /** `captured`, or the kind of the decision. */
  readonly kind: string;
  /** Null once erased. */
  readonly payload: Readonly<Record<string, unknown>> | null;
  /** Hash of the entry before, 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
}
