import type { Statement } from '../../model/statement.ts';
import { isHedged } from '../source/is-soft.ts';
import { touches } from '../place/index-places.ts';
import type { Clause, DraftSentence } from './draft-sentence.ts';

/** Statements of these stances are acts, and vouch for nothing. */
const ACTS: ReadonlySet<string> = new Set(['decline', 'no-response']);

/** True where a draft says who says it, or that it is only said. */
export function isAttributed(clause: Clause, { text, statements }: DraftSentence): boolean {
  return isHedged(text) || statements.some((one) => lays(one, clause));
}

function lays({ voice, stance, content, source, cue }: Statement, { spans }: Clause): boolean {
  if (voice !== 'attributed' || ACTS.has(stance)) return false;
  return [...content, ...source, ...cue].some((one) => spans.some((span) => touches(one, span)));
}
