import type { Document } from '../model/document.ts';
import type { Shown } from './shown.ts';
import type { Statement } from '../model/statement.ts';
import { findByReference } from './find-by-reference.ts';

/** "d69e-a28": the beginning of the document's id, and the statement's own part whole. */
const SHORT = /^(d[0-9a-f]{2,})-([a-z]\d+)$/;

/**
 * The statement that an id, or its short form, means.
 * @throws Failure `not-found`; `usage` where it is ambiguous
 */
export function findStatement(shown: Shown, reference: string): { statement: Statement; document: Document } {
  const [, begins, own] = SHORT.exec(reference) ?? [];
  const things = shown.readings().flatMap(({ statements, document }) =>
    begins !== undefined && !document.id.startsWith(begins)
      ? []
      : statements.map((statement) => ({
          id: statement.id,
          names: begins !== undefined && statement.id === `${document.id}-${own}` ? [reference] : [],
          statement,
          document,
        })),
  );
  return findByReference(reference, things, 'statement');
}
