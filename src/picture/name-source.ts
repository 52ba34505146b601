import type { FullNames } from './find-full-name.ts';
import type { Statement } from '../model/statement.ts';
import { listSources } from './list-sources.ts';
import { joinWords } from './quote-words.ts';

/** The chain in the fullest names of the case, from the innermost source to the outermost. */
export function nameChain(statement: Statement, names: FullNames): string[] {
  return listSources(statement.chain).map((link) => names.ofLink(statement.document, link));
}

/**
 * Who says it, by whose word: "two officials, according to The Sund Courier". Never empty.
 * @param text of the statement's document
 */
export function nameSource(statement: Statement, names: FullNames, text: string): string {
  const chain = nameChain(statement, names);
  const sources = chain.join(', according to ');
  if (statement.basis === 'machine') {
    if (chain.length === 0) return 'machine-written text';
    const own = chain.length === 1 && statement.chain[0]?.kind === 'machine';
    return own ? `${sources}, machine-written` : `${sources} (machine-written text)`;
  }
  if (statement.voice === 'document') return 'the document’s own voice';
  if (chain.length > 0) return sources;
  if (statement.speaker !== null) return statement.speaker;
  const cue = joinWords(text, statement.cue);
  return cue === '' ? 'nobody is named' : `“${cue}”: nobody is named`;
}
