import type { Span } from '../model/span.ts';
import type { Stance } from '../model/vocabulary.ts';

/** Source, cue and content as found on the page, before anyone asks who is meant or how firmly it is said. */
export interface RawAttribution {
  /** Empty where nobody is named. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** What found it: the name of a rule, or `tagger`. */
  readonly by: string;
  /** What the source does, where the rule that found it knows ("declined to"). Absent where cue and content decide. */
  readonly stance?: Stance;
}
