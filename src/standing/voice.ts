import type { Passage } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';

/** Somebody who affirms or denies a claim in one passage. */
export interface Voice {
  readonly passage: Passage;
  readonly statement: Statement;
  readonly reading: Reading;
  readonly says: 'affirm' | 'deny';
  /** "Harbour Board (Ivo Lindt)"; null where nobody can be named: "reportedly", a page's own voice. */
  readonly name: string | null;
  /** Ids of the principals whose word it is, by their own mouth or that of whoever speaks for them. */
  readonly principals: readonly string[];
  /** The document's own voice. */
  readonly own: boolean;
  /** Text that a machine wrote. */
  readonly machine: boolean;
  /** The case holds the speaker's own words. */
  readonly firsthand: boolean;
  /** Who passes it on where it is not at first hand: "according to Ada Marlow". Null where it is the document. */
  readonly byWordOf: string | null;
  /** When it was said, EDTF; else when the document was published. */
  readonly when: string | null;
  /** A denial made before the claim was first reported. */
  readonly earlier: boolean;
}
