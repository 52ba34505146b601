import type { ClaimKind, EntityKind, PassageStance, Stance } from './vocabulary.ts';
import type { Span } from './span.ts';

/** Words of a document: as they stand there, or from where to where. */
export type WordsAt = string | Span;

/**
 * What a person wants decided, in the ids that pages show. The case turns it into a `Decision`, which quotes words instead: ids are
 * derived and may change, words do not.
 */
export type Instruction =
  | { readonly do: 'accept'; readonly statement: string }
  | { readonly do: 'reject'; readonly statement: string }
  | ({ readonly do: 'correct'; readonly statement: string } & StatementParts)
  | ({ readonly do: 'write'; readonly document: string } & StatementParts)
  | {
      readonly do: 'move';
      readonly statement: string;
      readonly from: string;
      readonly to: string;
      readonly stance?: PassageStance;
    }
  | {
      readonly do: 'set stance';
      readonly statement: string;
      readonly claim: string;
      readonly stance: PassageStance;
    }
  | { readonly do: 'merge'; readonly claims: readonly [string, string] }
  | { readonly do: 'split'; readonly claim: string; readonly statement: string }
  /** Two passages of one claim stay on one claim. */
  | { readonly do: 'keep'; readonly claim: string; readonly statements: readonly [string, string] }
  | { readonly do: 'classify'; readonly claim: string; readonly as: ClaimKind }
  | { readonly do: 'name'; readonly entity: string; readonly name: string; readonly as?: EntityKind }
  | { readonly do: 'same entity'; readonly entities: readonly [string, string] }
  /** Whom the document names stays one with those of that name in the others. */
  | { readonly do: 'keep entity'; readonly entity: string; readonly document: string }
  | { readonly do: 'other entity'; readonly entity: string; readonly document: string }
  | {
      readonly do: 'note';
      readonly text: string;
      readonly statement?: string;
      readonly claim?: string;
    }
  | {
      readonly do: 'describe';
      readonly document: string;
      readonly published?: string;
      readonly publisher?: string;
      readonly author?: string;
      readonly title?: string;
    }
  | { readonly do: 'undo'; readonly seq: number };

/** What a statement consists of; of a corrected one, what is not given stays. */
export interface StatementParts {
  readonly source?: readonly WordsAt[];
  readonly cue?: readonly WordsAt[];
  readonly content?: readonly WordsAt[];
  readonly speaker?: string;
  readonly stance?: Stance;
}
