import type { Claim } from './claim.ts';
import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { LogEntry } from './decision.ts';
import type { OriginCount, Reuse } from './origin.ts';
import type { Reading } from './reading.ts';
import type { Standing } from './standing.ts';

/** A claim with what stands behind it, as of one date. */
export interface ClaimRecord {
  readonly claim: Claim;
  readonly origins: OriginCount;
  readonly standing: Standing;
  /** Publication dates of the first and the last document that carries it, EDTF; null where none is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Everything that a case holds, in the order in which it is shown and exported. */
export interface CaseRecords {
  /** EDTF; null where no document of the case is dated. */
  readonly asOf: string | null;
  /** One for each document, in order of capture. */
  readonly readings: readonly Reading[];
  readonly entities: readonly Entity[];
  /** Those that matter most first. */
  readonly claims: readonly ClaimRecord[];
  readonly reuse: readonly Reuse[];
  /** Documents without a date, which an as-of view cannot place: ids. */
  readonly notPlaced: readonly string[];
  readonly log: readonly LogEntry[];
  /** Hash of the last entry of the log; 64 zeros where there is none. */
  readonly head: string;
}

/** A document as it is listed: without its text. */
export type DocumentEntry = Omit<Document, 'text' | 'blocks' | 'offsets'>;

/** One line of a timeline. */
export interface TimelineItem {
  /** EDTF; null for what is not placed. */
  readonly when: string | null;
  /** `happened`: is said to have; the rest is the day of publication, or of an inquiry's step. */
  readonly kind: 'happened' | 'published' | 'reported' | 'denied' | 'step';
  /** What to show: the claim's title, the document's title, or the step. */
  readonly words: string;
  readonly claim: string | null;
  readonly statement: string | null;
  readonly document: string | null;
}

/** What an editor asks first. */
export interface Missing {
  /** What the case cites and does not hold, by the number of claims that hang on it. */
  readonly originals: readonly {
    readonly name: string;
    readonly kind: 'outlet' | 'document' | 'data';
    readonly claims: readonly string[];
    readonly statements: readonly string[];
  }[];
  /** Principals who have not been heard, by the number of claims. */
  readonly unheard: readonly { readonly name: string; readonly claims: readonly string[] }[];
  /** Documents that lack a date or a publisher: ids. */
  readonly undescribed: readonly string[];
}
