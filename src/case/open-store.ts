import { DatabaseSync, type DatabaseSyncOptions } from 'node:sqlite';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { findResultCode, toCaseFailure } from './to-failure.ts';
import { Failure } from '../model/failure.ts';
import { join } from 'node:path';
import { numberOf } from './read-row.ts';
import { pathToFileURL } from 'node:url';
import { tmpdir } from 'node:os';

/** "HRSY": what marks an SQLite file as a case (`PRAGMA application_id`). */
const APPLICATION_ID = 0x48525359;
/** How long a writer waits for another, in milliseconds. Writers hold the lock for less than a second at a time. */
const PATIENCE = 20_000;
const CANTOPEN = 14;
const READONLY = 8;
const BUSY = 5;

/** An open case file. */
export interface Store {
  readonly db: DatabaseSync;
  readonly path: string;
  readonly readOnly: boolean;
  close(): void;
}

/**
 * Opens a case file, makes a new one, or brings an older one up to date.
 * @throws Failure `not-found`, `not-a-case`, `newer-case`, `locked`, `unreadable`
 */
export function openStore(path: string, options: { readOnly: boolean; create: boolean }): Store {
  const { readOnly } = options;
  const there = path === ':memory:' || statSync(path, { throwIfNoEntry: false });
  if (!there && (readOnly || !options.create)) throw new Failure('not-found', `There is no case at ${path}.`);
  if (there && there !== true && there.isDirectory())
    throw new Failure('not-a-case', `${path} is a folder, not a Hearsay case.`);
  try {
    if (readOnly) return openForReading(path);
    const db = openDatabase(path, { timeout: PATIENCE });
    return closeOnError(db, () => {
      const isNew = checkIdentity(db, path);
      if (path !== ':memory:') setWriteAhead(db);
      harden(db);
      migrate(db, path, isNew);
      return { db, path, readOnly, close: () => db.close() };
    });
  } catch (error) {
    throw toCaseFailure(error, path);
  }
}

/** Runs `work` under the write lock: everything in it is kept, or nothing. */
export function write<T>(store: Pick<Store, 'db' | 'path'>, work: () => T): T {
  const { db } = store;
  try {
    // A plain BEGIN that turns into a writer fails at once where another writes; an immediate one waits.
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  } catch (error) {
    throw toCaseFailure(error, store.path);
  }
}

/** Runs `work` on one unchanging view of the case, whatever others write meanwhile. */
export function read<T>(store: Pick<Store, 'db' | 'path'>, work: () => T): T {
  const { db } = store;
  if (db.isTransaction) return work();
  try {
    db.exec('BEGIN');
    try {
      return work();
    } finally {
      if (db.isTransaction) db.exec('ROLLBACK');
    }
  } catch (error) {
    throw toCaseFailure(error, store.path);
  }
}

/** A blank case in memory, for what is rebuilt to be compared. */
export function openScratch(): Store {
  return openStore(':memory:', { readOnly: false, create: true });
}

function openDatabase(path: string | URL, options: DatabaseSyncOptions): DatabaseSync {
  return new DatabaseSync(path, { enableForeignKeyConstraints: true, ...options });
}

function closeOnError<T>(db: DatabaseSync, work: () => T): T {
  try {
    return work();
  } catch (error) {
    db.close();
    throw error;
  }
}

function openForReading(path: string): Store {
  try {
    // Able to write where the medium is, so that the last to close takes the files of the write-ahead log away; nothing is written.
    return settle(openDatabase(path, { timeout: PATIENCE }), path);
  } catch (error) {
    // A write-ahead log needs a shared-memory file beside it, which a read-only medium refuses.
    const code = findResultCode(error);
    if (code !== CANTOPEN && code !== READONLY) throw error;
  }
  const log = `${path}-wal`;
  if (!existsSync(log) || statSync(log).size === 0) {
    const address = pathToFileURL(path);
    address.searchParams.set('immutable', '1');
    return settle(openDatabase(address, { readOnly: true }), path);
  }
  // Opening as immutable would pass over what is still in the log: both are copied to where the log can be read.
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, 'case.hearsay');
    copyFileSync(path, copy);
    copyFileSync(log, `${copy}-wal`);
    return settle(openDatabase(copy, { timeout: PATIENCE }), path, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

function settle(db: DatabaseSync, path: string, after: () => void = () => undefined): Store {
  return closeOnError(db, () => {
    if (checkIdentity(db, path)) throw new Failure('not-a-case', `${path} is empty, not a Hearsay case.`);
    harden(db);
    db.exec('PRAGMA query_only = ON');
    if (findVersion(db) < findSteps().length) {
      throw new Failure(
        'unreadable',
        `${path} was made by an older version of Hearsay; open it once for writing to bring it up to date.`,
      );
    }
    const close = (): void => {
      db.close();
      after();
    };
    return { db, path, readOnly: true, close };
  });
}

/** True where the file is still blank. */
function checkIdentity(db: DatabaseSync, path: string): boolean {
  const id = readPragma(db, 'application_id');
  const version = findVersion(db);
  if (id === APPLICATION_ID) {
    if (version > findSteps().length) {
      throw new Failure('newer-case', `${path} was made by a newer version of Hearsay; update Hearsay to open it.`);
    }
    return version === 0;
  }
  const row = db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get();
  if (id !== 0 || version !== 0 || !row || numberOf(row, 'tables') > 0) {
    throw new Failure('not-a-case', `${path} is a database of another program, not a Hearsay case.`);
  }
  return true;
}

function setWriteAhead(db: DatabaseSync): void {
  // Changing the mode does not wait for others by itself, and two programs may make one case at the same time.
  for (const start = performance.now(); ;) {
    try {
      db.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (findResultCode(error) !== BUSY || performance.now() - start > PATIENCE) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function harden(db: DatabaseSync): void {
  db.exec(
    'PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;',
  );
}

function findVersion(db: DatabaseSync): number {
  return readPragma(db, 'user_version');
}

function readPragma(db: DatabaseSync, name: string): number {
  const row = db.prepare(`PRAGMA ${name}`).get();
  return row ? numberOf(row, name) : 0;
}

const FOLDER = new URL('./migrations/', import.meta.url);
let steps: readonly string[] | null = null;

/** Names of the steps from an empty file to a case of this version; `user_version` counts those that were taken. */
function findSteps(): readonly string[] {
  steps ??= readdirSync(FOLDER)
    .filter((name) => /^\d{3}-.*\.sql$/.test(name))
    .toSorted();
  return steps;
}

function migrate(db: DatabaseSync, path: string, isNew: boolean): void {
  if (!isNew && findVersion(db) === findSteps().length) return;
  write({ db, path }, () => {
    // Another program may have taken the steps while this one waited.
    const taken = findVersion(db);
    for (const name of findSteps().slice(taken)) db.exec(readFileSync(new URL(name, FOLDER), 'utf8'));
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${findSteps().length};`);
  });
}
