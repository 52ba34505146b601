import { DatabaseSync, type DatabaseSyncOptions } from 'node:sqlite';
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { bringUpToDate, refuseOther } from './bring-up-to-date.ts';
import { findFileVersion, isBlank, isMarked, newestVersion, takeSteps } from './case-version.ts';
import { findResultCode, toCaseFailure } from './to-failure.ts';
import { Failure } from '../model/failure.ts';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { syncFolder } from './sync-folder.ts';
import { tmpdir } from 'node:os';

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

export interface StoreOptions {
  readonly readOnly: boolean;
  readonly create: boolean;
  /** Told in one sentence what happened to the file that nobody asked for. */
  readonly onNotice?: ((sentence: string) => void) | undefined;
}

/**
 * Opens a case file, makes a new one, or brings an older one up to date.
 * @throws Failure `not-found`, `not-a-case`, `newer-case`, `locked`, `unreadable`
 */
export function openStore(path: string, options: StoreOptions): Store {
  const { readOnly } = options;
  const onNotice = options.onNotice ?? (() => undefined);
  const there = path === ':memory:' || statSync(path, { throwIfNoEntry: false });
  if (!there && (readOnly || !options.create)) throw new Failure('not-found', `There is no case at ${path}.`);
  if (there && there !== true && there.isDirectory())
    throw new Failure('not-a-case', `${path} is a folder, not a Hearsay case.`);
  try {
    if (readOnly) return openForReading(path, onNotice);
    const db = openDatabase(path, { timeout: PATIENCE });
    return closeOnError(db, () => {
      const isNew = checkIdentity(db, path);
      if (path !== ':memory:') setWriteAhead(db);
      harden(db);
      if (isNew) begin(db, path);
      else if (findFileVersion(db) < newestVersion()) bringUpToDate(db, path, onNotice);
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

function openForReading(path: string, onNotice: (sentence: string) => void): Store {
  try {
    // Able to write where the medium is, so that the last to close takes the files of the write-ahead log away; nothing is written.
    return settle(openDatabase(path, { timeout: PATIENCE }), path, onNotice);
  } catch (error) {
    // A write-ahead log needs a shared-memory file beside it, which a read-only medium refuses.
    const code = findResultCode(error);
    if (code !== CANTOPEN && code !== READONLY) throw error;
  }
  const log = `${path}-wal`;
  if (!existsSync(log) || statSync(log).size === 0) {
    const address = pathToFileURL(path);
    address.searchParams.set('immutable', '1');
    return settle(openDatabase(address, { readOnly: true }), path, onNotice);
  }
  // Opening as immutable would pass over what is still in the log: both are copied to where the log can be read.
  return openCopy(path, (db, remove) => settle(db, path, onNotice, remove));
}

/** Opens a copy of a case and its write-ahead log in a folder of its own. */
function openCopy(path: string, settleCopy: (db: DatabaseSync, remove: () => void) => Store): Store {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, 'case.hearsay');
    // In this order: what is written from the log into the file meanwhile stands in both.
    for (const end of ['', '-wal']) if (existsSync(path + end)) copyFileSync(path + end, copy + end);
    return settleCopy(openDatabase(copy, { timeout: PATIENCE }), remove);
  } catch (error) {
    remove();
    throw error;
  }
}

function settle(
  db: DatabaseSync,
  path: string,
  onNotice: (sentence: string) => void,
  after: () => void = () => undefined,
): Store {
  return closeOnError(db, () => {
    if (checkIdentity(db, path)) throw new Failure('not-a-case', `${path} is empty, not a Hearsay case.`);
    harden(db);
    const close = (): void => {
      db.close();
      after();
    };
    if (findFileVersion(db) < newestVersion()) {
      const store = openOlder(db, path, onNotice);
      close();
      return store;
    }
    db.exec('PRAGMA query_only = ON');
    return { db, path, readOnly: true, close };
  });
}

/** An older case that is only to be read is brought up to date in a copy of its own; the file stays as it is. */
function openOlder(db: DatabaseSync, path: string, onNotice: (sentence: string) => void): Store {
  refuseOther(db, path);
  // A view that is held open keeps the log from being started anew between the copies of the file and of its log.
  db.exec('BEGIN; SELECT count(*) FROM sqlite_schema;');
  return openCopy(path, (copy, remove) =>
    closeOnError(copy, () => {
      write({ db: copy, path }, () => takeSteps(copy));
      onNotice(
        `${path} was made by an older version of Hearsay and stays as it is; it is read in a copy that is up to date.`,
      );
      return settle(copy, path, onNotice, remove);
    }),
  );
}

/** True where the file is still blank. */
function checkIdentity(db: DatabaseSync, path: string): boolean {
  if (isMarked(db)) {
    if (findFileVersion(db) > newestVersion()) {
      throw new Failure('newer-case', `${path} was made by a newer version of Hearsay; update Hearsay to open it.`);
    }
    return findFileVersion(db) === 0;
  }
  if (!isBlank(db)) {
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

/** Makes a case of a blank file. */
function begin(db: DatabaseSync, path: string): void {
  write({ db, path }, () => {
    // Another program may have begun it while this one waited.
    if (findFileVersion(db) === newestVersion()) return;
    refuseOther(db, path);
    takeSteps(db);
  });
  if (path !== ':memory:') syncFolder(path);
}
