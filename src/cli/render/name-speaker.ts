import type { Statement } from '../../model/statement.ts';
import { cleanText } from './clean-text.ts';
import { nameSource } from '../../picture/name-source.ts';
import type { Papers } from './papers.ts';

/** Who says it, by whose word, safe to print on a terminal. */
export function nameSpeaker(statement: Statement, { documents, names }: Papers): string {
  return cleanText(nameSource(statement, names, documents.get(statement.document)?.text ?? ''));
}
