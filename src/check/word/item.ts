import type { GistWord } from '../../claim/group/gist.ts';
import type { Span } from '../../model/span.ts';

/** One thing that a stretch of a draft says: a word, somebody named, or a number. */
export interface Item {
  readonly kind: 'word' | 'name' | 'number';
  readonly span: Span;
  /** Null for names and numbers. */
  readonly word: GistWord | null;
  /** Id of the entity, or the number; the stem for a word. */
  readonly key: string;
  /** How much it says. */
  readonly weight: number;
  /** It stands in a name of one's own making ("Karsian"), or is a pronoun: other words may stand for it. */
  readonly loose: boolean;
}
