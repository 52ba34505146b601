import { type Store, read } from './open-store.ts';
import type { Checkpoint } from './checkpoint.ts';
import { Failure } from '../model/failure.ts';
import { checkLog } from './check-log.ts';
import { readWrittenLog } from './log.ts';

/** Where the log of a case ends now. @throws Failure `damaged` where the log is not whole, `usage` where it is empty */
export function makeCheckpoint(store: Store, now: Date): Checkpoint {
  return read(store, () => {
    const { holds, words } = checkLog(store.db);
    if (!holds) throw new Failure('damaged', `${store.path} is damaged: ${words}; run hearsay verify.`);
    const log = readWrittenLog(store.db);
    const [first] = log;
    const last = log.at(-1);
    if (!first || !last) throw new Failure('usage', `${store.path} is empty; there is nothing to hold on to yet.`);
    return { seq: last.seq, hash: last.hash, first: first.hash, at: now.toISOString() };
  });
}
