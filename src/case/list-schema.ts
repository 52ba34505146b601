import type { DatabaseSync } from 'node:sqlite';
import { textOf } from './read-row.ts';

/** Every table, index and trigger of a database with the words that made it. */
export function listSchema(db: DatabaseSync): Map<string, string> {
  const rows = db.prepare("SELECT type || ' ' || name AS thing, coalesce(sql, '') AS sql FROM sqlite_schema").all();
  return new Map(rows.map((row) => [textOf(row, 'thing'), textOf(row, 'sql')]));
}
