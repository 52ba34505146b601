import type { TextWord } from '../../claim/group/read-text-words.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';

/** One sentence of one document of the case, ready to be compared with a draft's. */
export interface Place {
  /** Its position in the list of all places. */
  readonly at: number;
  readonly reading: Reading;
  /** Its position in its document. */
  readonly sentence: number;
  readonly span: Span;
  readonly words: readonly TextWord[];
  /** Those of which some words lie in it, the outer ones first. */
  readonly statements: readonly Statement[];
  /** True for titles, headings and labels: they show the matter and prove nothing. */
  readonly heading: boolean;
}
