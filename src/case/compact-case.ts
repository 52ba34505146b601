import type { Store } from './open-store.ts';
import { numberOf } from './read-row.ts';
import { statSync } from 'node:fs';
import { toCaseFailure } from './to-failure.ts';

/** What became of the file. */
export interface Compacted {
  /** Bytes on disk, the write-ahead log counted in. */
  readonly before: number;
  readonly after: number;
  /** False where another program still reads the case, so that its write-ahead log could not be emptied yet. */
  readonly whole: boolean;
}

/**
 * Writes the file anew without free pages and without traces of what was deleted, and empties the write-ahead log into it: afterwards
 * the case is one file, and nothing stands in it but what the case holds.
 * @throws Failure `locked`, `unreadable` where there is no room; the case is then as it was
 */
export function compactCase({ db, path }: Pick<Store, 'db' | 'path'>): Compacted {
  const before = sizeOf(path);
  try {
    // What lies in the log goes into the file first, so that no older page outlives the rewriting in it.
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    db.exec('VACUUM');
    const row = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
    return { before, after: sizeOf(path), whole: !row || numberOf(row, 'busy') === 0 };
  } catch (error) {
    throw toCaseFailure(error, path);
  }
}

function sizeOf(path: string): number {
  return ['', '-wal'].reduce((sum, end) => sum + (statSync(path + end, { throwIfNoEntry: false })?.size ?? 0), 0);
}
