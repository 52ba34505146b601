import type { StandingLabel } from './vocabulary.ts';

/** What one principal or denier has said to a claim. */
export interface Spoken {
  readonly name: string;
  readonly says: 'affirm' | 'deny';
  /** EDTF. */
  readonly when: string | null;
  /** True where the case holds the person's own words. */
  readonly firsthand: boolean;
  /** Said before the claim was first reported: shown, never an answer. */
  readonly earlier: boolean;
  readonly statement: string;
}

/** What the reporting on a claim amounts to as of a date. About the record, never about the truth. */
export interface Standing {
  readonly label: StandingLabel;
  /** EDTF; null where no document of the case is dated. */
  readonly asOf: string | null;
  readonly acknowledgedBy: readonly string[];
  readonly deniedBy: readonly string[];
  readonly declined: readonly string[];
  readonly silent: readonly string[];
  readonly unheard: readonly string[];
  readonly reasons: readonly string[];
  readonly spoken: readonly Spoken[];
}
