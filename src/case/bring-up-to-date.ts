import type { DatabaseSync } from 'node:sqlite';
import { existsSync, rmSync } from 'node:fs';
import { findFileVersion, newestVersion, takeSteps } from './case-version.ts';
import { DatabaseSync as Database } from 'node:sqlite';
import { Failure } from '../model/failure.ts';
import { copyCase } from './copy-case.ts';
import { listSchema } from './list-schema.ts';

/**
 * Brings an older case to this version. What it was is kept in a copy beside it.
 * @param onNotice told in one sentence where the copy is
 * @throws Failure `damaged` where the file is not what its version says, `unreadable` where there is no room for the copy
 */
export function bringUpToDate(db: DatabaseSync, path: string, onNotice: (sentence: string) => void): void {
  const version = findFileVersion(db);
  refuseOther(db, path);
  const copy = nameCopy(path, version);
  copyCase(db, path, copy);
  db.exec('BEGIN IMMEDIATE');
  try {
    // Another program may have taken the steps while this one waited, and has kept its own copy.
    if (findFileVersion(db) === newestVersion()) rmSync(copy, { force: true });
    else {
      takeSteps(db);
      onNotice(
        `${path} was made by an older version of Hearsay and is now up to date; as it was, it is kept in ${copy}.`,
      );
    }
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** A damaged number must not lead steps over tables for which they were not written. @throws Failure `damaged` */
export function refuseOther(db: DatabaseSync, path: string): void {
  const version = findFileVersion(db);
  const blank = new Database(':memory:');
  try {
    takeSteps(blank, version);
    const wanted = listSchema(blank);
    const found = listSchema(db);
    if (wanted.size === found.size && [...wanted].every(([thing, sql]) => found.get(thing) === sql)) return;
  } finally {
    blank.close();
  }
  throw new Failure(
    'damaged',
    `${path} is damaged: it says that it is of version ${version} and has not its tables; nothing was changed, keep it as it is and go back to a copy.`,
  );
}

/** `matter.hearsay` is kept as `matter.version-1.hearsay`, or the next free name of that kind. */
function nameCopy(path: string, version: number): string {
  const [, stem, end] = /^(.*?)(\.hearsay)?$/s.exec(path)!;
  for (let more = 1; ; more++) {
    const name = `${stem}.version-${version}${more === 1 ? '' : `-${more}`}${end ?? ''}`;
    if (!existsSync(name)) return name;
  }
}
