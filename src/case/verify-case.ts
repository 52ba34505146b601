import type { Check, Verification } from './case.ts';
import type { Checkpoint } from './checkpoint.ts';
import { type Store, read } from './open-store.ts';
import { checkCheckpoint } from './check-checkpoint.ts';
import { checkClock } from './check-clock.ts';
import { checkDerived } from './check-derived.ts';
import { checkFile } from './check-file.ts';
import { checkLog } from './check-log.ts';
import { checkRedactions } from './check-redactions.ts';
import { checkSnapshots } from './check-snapshots.ts';
import { findResultCode } from './to-failure.ts';
import { Failure } from '../model/failure.ts';
import { readLog, readWrittenLog } from './log.ts';

const NOT_PROVED = 'not proved: that the publisher served this, or that any claim is true';

/** What may be handed to `verify`, from outside the file. */
export interface VerifyOptions {
  /** Where the log ended when it was written down. */
  readonly checkpoint?: Checkpoint;
}

/**
 * Looks at everything that can be checked in the file, and against a checkpoint that was kept elsewhere. Nothing is repaired.
 * @param now by the clock of this machine
 */
export function verifyCase(store: Store, now: Date, options: VerifyOptions = {}): Verification {
  const { checkpoint } = options;
  const checks = read(store, () => {
    const { db } = store;
    const file = attempt('file', () => [checkFile(store.db)]);
    const log = attempt('log', () => [checkLog(db)]);
    const kept = checkpoint ? attempt('checkpoint', () => [checkCheckpoint(readWrittenLog(db), checkpoint)]) : [];
    const evidence = [...file, ...log, ...kept];
    if (!log.every((check) => check.holds)) return evidence;
    const entries = readLog(db);
    return [
      ...evidence,
      ...attempt('redactions', () => [checkRedactions(readWrittenLog(db))]),
      ...attempt('clock', () => [checkClock(entries, now)]),
      ...attempt('snapshots', () => [checkSnapshots(db, entries)]),
      ...attempt('derived', () => checkDerived(store, entries)),
    ];
  });
  return { holds: checks.every((check) => check.holds), checks, notProved: [NOT_PROVED, sayUnproved(checkpoint)] };
}

/** What a log cannot say of itself: somebody who can write the file could have written another log. */
function sayUnproved(checkpoint: Checkpoint | undefined): string {
  return checkpoint
    ? `not proved: that nothing after entry ${checkpoint.seq}, where the checkpoint was made, was cut off or written anew`
    : 'not proved: that nothing was cut off the end of the log or written anew; a checkpoint kept elsewhere proves it up to its entry (hearsay checkpoint)';
}

/** A check that cannot be made is a check that does not hold. */
function attempt(name: string, check: () => Check[]): Check[] {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof Failure) && !(error instanceof SyntaxError) && findResultCode(error) === null) throw error;
    return [
      {
        name,
        holds: false,
        words: `the ${name === 'derived' ? 'derived tables' : name} could not be read: ${error instanceof Error ? error.message : String(error)}`,
      },
    ];
  }
}
