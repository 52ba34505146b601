import type { Papers } from './papers.ts';
import type { Statement } from '../../model/statement.ts';
import { quoteWords } from './quote-words.ts';

/** The chain in the fullest names of the case, from the innermost source to the outermost. */
export function nameChain(statement: Statement, { names }: Papers): string[] {
  return statement.chain.map((link) => names.ofLink(statement.document, link));
}

/** Who says it, by whose word: "two officials, according to The Sund Courier". Never empty. */
export function nameSource(statement: Statement, papers: Papers): string {
  const [first, ...outer] = nameChain(statement, papers);
  if (statement.basis === 'machine') {
    const chain = first === undefined ? 'machine-written text' : [first, ...outer].join(', according to ');
    return first === undefined ? chain : `${chain} (machine-written text)`;
  }
  if (statement.voice === 'document') return 'the document’s own voice';
  if (first !== undefined) return [first, ...outer].join(', according to ');
  if (statement.speaker !== null) return statement.speaker;
  const cue = quoteWords(papers.documents.get(statement.document)?.text ?? '', statement.cue);
  return cue === '' ? 'nobody is named' : `“${cue}”: nobody is named`;
}
