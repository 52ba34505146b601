import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { Failure } from '../model/failure.ts';
import { liftGuard } from './lift-guard.ts';
import { syncFolder } from './sync-folder.ts';
import { toCaseFailure } from './to-failure.ts';

/**
 * Copies an open case into one new file: consistent whatever others write meanwhile, without free pages, safe on disk, with the
 * permissions of the original. Under its name stands the whole copy or nothing.
 * @param target path of the copy; nothing may be there yet
 * @param check called with the path of the finished copy before it gets its name; what it throws is passed on and the copy removed
 * @throws Failure `usage` where there is a file already, `unreadable` where the copy cannot be written
 */
export function copyCase(
  db: DatabaseSync,
  path: string,
  target: string,
  check: (copy: string) => void = () => undefined,
): void {
  const taken = (): Failure =>
    new Failure('usage', `${target} is there already; nothing was written, name another file.`);
  if (existsSync(target)) throw taken();
  const part = `${target}.part-${process.pid}`;
  try {
    // Made first, so that nobody may read the copy who may not read the original.
    closeSync(openSync(part, 'wx', 0o600));
    liftGuard(db, () => db.prepare('VACUUM INTO ?').run(part));
    chmodSync(part, statSync(path).mode & 0o777);
    sync(part);
    check(part);
    try {
      linkSync(part, target);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw taken();
      // Some file systems have no links.
      if (existsSync(target)) throw taken();
      renameSync(part, target);
    }
    syncFolder(target);
  } catch (error) {
    throw toCopyFailure(error, target);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(part + end, { force: true });
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function toCopyFailure(error: unknown, target: string): unknown {
  const code = error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : null;
  if (code === null) return toCaseFailure(error, target);
  const why = code === 'ENOENT' ? 'its folder does not exist' : code === 'ENOSPC' ? 'there is no room left' : code;
  return new Failure('unreadable', `${target} cannot be written (${why}); the case itself is unchanged.`, {
    cause: error,
  });
}
