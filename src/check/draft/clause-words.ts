import { splitClauses } from '../../claim/clause/split-clauses.ts';
import type { Span } from '../../model/span.ts';
import { touches } from '../place/index-places.ts';
import type { Clause, DraftSentence } from './draft-sentence.ts';

/** The stretch of a sentence in which a clause stands, with the verb and the "not" that its own words may lack. */
export function clauseStretch(text: string, { span }: DraftSentence, { spans }: Clause): Span {
  const held = splitClauses(text, span).filter((one) => spans.some((own) => touches(own, one)));
  return held.length === 0 ? span : [held[0]![0], held.at(-1)![1]];
}
