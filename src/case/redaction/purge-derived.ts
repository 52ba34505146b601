import type { DatabaseSync } from 'node:sqlite';
import { textOf } from '../read-row.ts';

/** What is evidence, and what keeps rows by document. Everything else is derived from all documents together. */
const KEPT = new Set(['snapshot', 'log', 'document', 'statement', 'reading']);

/**
 * Takes everything that was derived from a document out of the file, and with it whatever was derived from all of them: who stops here
 * leaves no word of it. It is made again from what is left. The caller holds the write lock.
 */
export function purgeDerived(db: DatabaseSync, document: string): void {
  db.prepare('DELETE FROM document WHERE id = ?').run(document);
  db.prepare('DELETE FROM statement WHERE document = ?').run(document);
  db.prepare('DELETE FROM reading WHERE document = ?').run(document);
  const tables = db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    .all()
    .map((row) => textOf(row, 'name'));
  for (const table of tables) if (!KEPT.has(table) && !table.startsWith('sqlite_')) db.exec(`DELETE FROM ${table}`);
}
