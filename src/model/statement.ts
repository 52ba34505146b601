import type { Basis, LinkKind, MadeBy, Stance, Voice } from './vocabulary.ts';
import type { Span } from './span.ts';

/** One source in a chain. */
export interface Link {
  /** As fully as the document names it ("The Wall Street Journal" for "the Journal"). */
  readonly name: string;
  readonly kind: LinkKind;
  /** The words that name it, null where it is only understood. */
  readonly span: Span | null;
  /** Keys of the document's entities that it stands for; two and more for joint speakers, none for unnamed ones. */
  readonly entities: readonly string[];
}

/** One attribution in one document, or a stretch of the document's own voice. */
export interface Statement {
  readonly id: string;
  readonly document: string;
  readonly voice: Voice;
  /** Empty where nobody is named ("reportedly"), and in the document's own voice. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The statement in whose content this one stands. Never one in the document's own voice. */
  readonly parent: string | null;
  readonly speaker: string | null;
  readonly stance: Stance;
  readonly basis: Basis;
  /** From the innermost source to the outermost that the text names. */
  readonly chain: readonly Link[];
  /** Words that weaken it, as they stand: "reportedly", "may", "allegedly". */
  readonly hedges: readonly string[];
  readonly addressee: string | null;
  readonly medium: string | null;
  /** When it was said, EDTF. */
  readonly when: string | null;
  /** Headlines and run-in labels are shown and never support. */
  readonly headline: boolean;
  readonly made: MadeBy;
}
