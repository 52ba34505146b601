import { bytesOf, textOf } from '../read-row.ts';
import type { Document } from '../../model/document.ts';
import type { DatabaseSync } from 'node:sqlite';
import type { LogEntry } from '../../model/decision.ts';
import type { RedactionDone } from './redact-document.ts';
import { findWords } from './find-words.ts';

/** Where words that were taken out of one document still stand in a case. */
export interface Elsewhere {
  /** Ids of documents, in whose text or bytes they stand, or in which the redacted document came. */
  readonly documents: readonly string[];
  /** Numbers of entries of the log. */
  readonly entries: readonly number[];
}

export function findElsewhere(
  db: DatabaseSync,
  documents: readonly Document[],
  log: readonly LogEntry[],
  { words, inside }: Pick<RedactionDone, 'words' | 'inside'>,
): Elsewhere {
  const holds = (text: string): boolean => words.some((one) => findWords(text, one).length > 0);
  const raw = words.map((one) => Buffer.from(one));
  // Markup may hold what the readable text does not.
  const inBytes = new Set(
    db
      .prepare('SELECT sha256, bytes FROM snapshot')
      .all()
      .filter((row) => raw.some((one) => Buffer.from(bytesOf(row, 'bytes')).includes(one)))
      .map((row) => textOf(row, 'sha256')),
  );
  return {
    documents: documents
      .filter(({ text, sha256 }) => sha256 === inside || inBytes.has(sha256) || holds(text))
      .map(({ id }) => id),
    entries: log.filter(({ payload }) => payload !== null && listTexts(payload).some(holds)).map(({ seq }) => seq),
  };
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
