import type { ClaimKind, InquiryStep, Part, PassageStance, Reach, SilenceKind } from './vocabulary.ts';
import type { Span } from './span.ts';

/** The place of one statement on one claim. */
export interface Passage {
  readonly statement: string;
  readonly document: string;
  /** All the words that carry it; where the content is a mere "this", source and cue too. */
  readonly spans: readonly Span[];
  readonly stance: PassageStance;
  readonly reach: Reach;
  /** Null but for denials. */
  readonly part: Part | null;
}

/** Somebody who did not answer, about this claim. */
export interface Silence {
  readonly statement: string;
  readonly document: string;
  readonly kind: SilenceKind;
  /** Ids of the entities that kept silent. */
  readonly entities: readonly string[];
  readonly name: string;
}

export interface HistoryStep {
  readonly step: InquiryStep;
  /** EDTF. */
  readonly when: string | null;
  readonly statement: string;
}

/** Why two passages are on one claim. */
export interface ClaimEdge {
  readonly a: string;
  readonly b: string;
  /** In words: what the two share. */
  readonly reason: string;
  readonly weight: number;
}

/** Fields by kind, as `contract.md` lists them; a field that the words do not give is absent. */
export type ClaimFields = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The proposition that several statements share. */
export interface Claim {
  readonly id: string;
  /** Ids that led here before a merge. */
  readonly formerIds: readonly string[];
  readonly kind: ClaimKind;
  /** From the weakest wording; a whether clause where it is contested or alleged. */
  readonly title: string;
  /** Ids of entities. */
  readonly entities: readonly string[];
  /** Ids of the entities whose own act, contact or office is claimed; never the accuser. */
  readonly principals: readonly string[];
  /** When what is claimed is said to have happened, EDTF. */
  readonly when: string | null;
  readonly fields: ClaimFields;
  readonly passages: readonly Passage[];
  readonly silences: readonly Silence[];
  readonly history: readonly HistoryStep[];
  readonly edges: readonly ClaimEdge[];
}
