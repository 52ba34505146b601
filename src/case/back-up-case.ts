import { type Store, openStore } from './open-store.ts';
import { findHead, readLog, readWrittenLog } from './log.ts';
import { Failure } from '../model/failure.ts';
import { checkFile } from './check-file.ts';
import { checkLog } from './check-log.ts';
import { checkRedactions } from './check-redactions.ts';
import { checkSnapshots } from './check-snapshots.ts';
import { copyCase } from './copy-case.ts';

/** What a copy holds, which may be less than the case by what was written since. */
export interface Backup {
  readonly path: string;
  /** The last entry of its log. */
  readonly seq: number;
  readonly hash: string;
  readonly documents: number;
}

/**
 * Copies a case into one new file and looks at the copy before it gets its name: the database, the log, and the bytes of every document.
 * What is derived from them is not built again for that; a `verify` of the copy does.
 * @throws Failure `usage` where there is a file already, `unreadable` where there is no room, `damaged` where what was copied is damaged
 */
export function backUpCase(store: Store, target: string): Backup {
  let seen: Backup | null = null;
  copyCase(store.db, store.path, target, (copy) => {
    seen = inspect(copy, target);
  });
  if (!seen) throw new Failure('unreadable', `${target} could not be looked at after it was written.`);
  return seen;
}

function inspect(copy: string, path: string): Backup {
  const store = openStore(copy, { readOnly: true, create: false });
  const { db } = store;
  try {
    const log = readLog(db);
    for (const check of [checkFile(db), checkLog(db), checkRedactions(readWrittenLog(db)), checkSnapshots(db, log)]) {
      if (!check.holds) throw new Failure('damaged', `No copy was made, since the case is damaged: ${check.words}.`);
    }
    const documents = log.filter(({ kind, payload }) => kind === 'captured' && payload !== null).length;
    return { path, ...findHead(db), documents };
  } finally {
    store.close();
  }
}
