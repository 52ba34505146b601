import type { Instruction } from './instruction.ts';
import type { LogEntry } from './decision.ts';
import type { StandingLabel } from './vocabulary.ts';

/** A claim as it is named where only its name is wanted. */
export interface ClaimName {
  readonly id: string;
  readonly title: string;
  readonly standing: StandingLabel;
}

/** What a decision changed in the record. */
export interface Effect {
  /** Claims that were several and are one now. */
  readonly joined: readonly { readonly into: ClaimName; readonly from: readonly ClaimName[] }[];
  /** Claims that no earlier one leads to. */
  readonly made: readonly ClaimName[];
  /** Claims that lead nowhere any more. */
  readonly gone: readonly ClaimName[];
  /** Claims that stand otherwise than before. */
  readonly moved: readonly { readonly claim: ClaimName; readonly was: StandingLabel }[];
  /** Claims that hold other passages than before, and were not joined. */
  readonly passages: readonly { readonly claim: ClaimName; readonly gained: number; readonly lost: number }[];
  /** Names of those who were one or several, and are otherwise now. */
  readonly entities: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** What came of an instruction. */
export interface Decided {
  /** What was asked for. */
  readonly asked: Instruction['do'];
  readonly entry: LogEntry;
  /** What it is about, in the document's words. */
  readonly quoted: readonly { readonly words: string; readonly document: string; readonly name: string }[];
  readonly effect: Effect;
}

/** A note that somebody made, with what it is about now. */
export interface Note {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly text: string;
  /** The words that it is about; null where it is about the case. */
  readonly words: string | null;
  /** Ids of the claims and statements that those words carry now. */
  readonly claims: readonly string[];
  readonly statements: readonly string[];
}
