import type { DatabaseSync } from 'node:sqlite';

/**
 * Lets `work` write something that is not the case (a view of this connection alone, a copy elsewhere), which a connection that is
 * opened for reading alone would refuse.
 */
export function liftGuard<T>(db: DatabaseSync, work: () => T): T {
  const guard = Number(db.prepare('PRAGMA query_only').get()?.['query_only'] ?? 0);
  db.exec('PRAGMA query_only = OFF');
  try {
    return work();
  } finally {
    db.exec(`PRAGMA query_only = ${guard}`);
  }
}
