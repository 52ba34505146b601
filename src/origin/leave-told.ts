import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { FACTIVE_VERBS } from '../lexicon/factive-verbs.ts';
import { holdsWord } from './word-lists.ts';

const OPEN = new Set(['social-post', 'speech', 'document']);

/**
 * Leaves out of a statement's chain who did not say it but is told of: "Brandt asked the board to wait", on a claim that she
 * did; "Brandt knew that the wall had moved". Where it came from is whoever tells it. In her own quoted words, or in a
 * letter, a speech or a post, it is hers.
 */
export function leaveTold(statement: Statement, reading: Reading, claim: Claim): Statement {
  const told = isAskingItself(statement, claim) || isKnown(statement, reading);
  if (!told || OPEN.has(statement.basis) || holdsQuotation(statement, reading)) return statement;
  return { ...statement, chain: statement.chain.slice(1) };
}

function isAskingItself({ stance }: Statement, { kind }: Claim): boolean {
  return kind === 'request' && (stance === 'request' || stance === 'ask');
}

/** A paper that "has learned" something reports it; a person who knew it is told of. */
function isKnown({ cue, chain }: Statement, reading: Reading): boolean {
  const words = cue.map((span) => reading.document.text.slice(...span)).join(' ');
  return chain[0] !== undefined && chain[0].kind !== 'outlet' && holdsWord(words, FACTIVE_VERBS);
}

function holdsQuotation({ content }: Statement, reading: Reading): boolean {
  const { text } = reading.document;
  return content.some(([start, end]) => /["“”]|''/u.test(text.slice(Math.max(0, start - 1), end + 1)));
}
