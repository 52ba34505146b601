import type { Check } from './case.ts';
import type { DatabaseSync } from 'node:sqlite';

/** Pages, rows, indexes and search tables of the database fit together. */
export function checkFile(db: DatabaseSync): Check {
  const problems = db
    .prepare('PRAGMA integrity_check(3)')
    .all()
    .map((row) => String(row['integrity_check']).replaceAll(/\s+/g, ' '));
  const holds = problems.length === 1 && problems[0] === 'ok';
  return {
    name: 'file',
    holds,
    words: holds ? 'the database is sound' : `the database is damaged: ${problems.join('; ')}`,
  };
}
