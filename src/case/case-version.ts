import { readFileSync, readdirSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { numberOf } from './read-row.ts';

/** "HRSY": what marks an SQLite file as a case (`PRAGMA application_id`). */
const APPLICATION_ID = 0x48525359;

const FOLDER = new URL('./migrations/', import.meta.url);
let steps: readonly string[] | null = null;

/** The version of case files that this program writes: the number of steps from an empty file. */
export function newestVersion(): number {
  return findSteps().length;
}

/** The version of an open file; 0 where it is blank. */
export function findFileVersion(db: DatabaseSync): number {
  return readPragma(db, 'user_version');
}

/** Whether the file says that it is a case. */
export function isMarked(db: DatabaseSync): boolean {
  return readPragma(db, 'application_id') === APPLICATION_ID;
}

/** Whether the file is a database in which nobody has written anything. */
export function isBlank(db: DatabaseSync): boolean {
  const row = db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get();
  return [readPragma(db, 'application_id'), findFileVersion(db), row ? numberOf(row, 'tables') : 1].every(
    (n) => n === 0,
  );
}

/** Takes the steps that the file has not taken, up to `version`. The caller holds the write lock. */
export function takeSteps(db: DatabaseSync, version: number = newestVersion()): void {
  for (const name of findSteps().slice(findFileVersion(db), version)) {
    db.exec(readFileSync(new URL(name, FOLDER), 'utf8'));
  }
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version};`);
}

function findSteps(): readonly string[] {
  steps ??= readdirSync(FOLDER)
    .filter((name) => /^\d{3}-.*\.sql$/.test(name))
    .toSorted();
  return steps;
}

function readPragma(db: DatabaseSync, name: string): number {
  const row = db.prepare(`PRAGMA ${name}`).get();
  return row ? numberOf(row, name) : 0;
}
