import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';

const known = new WeakMap<Reading, ReadonlyMap<string, Statement>>();

/** A statement of a document by id; a reading is indexed once. */
export function findStatement(reading: Reading | undefined, id: string): Statement | undefined {
  if (reading === undefined) return undefined;
  let statements = known.get(reading);
  if (statements === undefined) {
    statements = new Map(reading.statements.map((statement) => [statement.id, statement]));
    known.set(reading, statements);
  }
  return statements.get(id);
}
