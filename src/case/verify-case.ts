import type { Check, Verification } from './case.ts';
import { type Store, read } from './open-store.ts';
import { checkDerived } from './check-derived.ts';
import { checkLog } from './check-log.ts';
import { checkSnapshots } from './check-snapshots.ts';
import { findResultCode } from './to-failure.ts';
import { Failure } from '../model/failure.ts';
import { readLog } from './log.ts';

/** What no look at the file can show. */
const NOT_PROVED = [
  'not proved: that the publisher served this, or that any claim is true',
  'not proved: that nothing was cut off the end of the log before this hash, unless you kept it elsewhere',
];

/** Looks at everything that can be checked without leaving the file. Nothing is repaired. */
export function verifyCase(store: Store): Verification {
  const checks = read(store, () => {
    const log = attempt('log', () => [checkLog(store.db)]);
    if (!log.every((check) => check.holds)) return [...attempt('file', () => [checkFile(store)]), ...log];
    const entries = readLog(store.db);
    return [
      ...attempt('file', () => [checkFile(store)]),
      ...log,
      ...attempt('snapshots', () => [checkSnapshots(store.db, entries)]),
      ...attempt('derived', () => checkDerived(store, entries)),
    ];
  });
  return { holds: checks.every((check) => check.holds), checks, notProved: NOT_PROVED };
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
        words: `the ${name} could not be read: ${error instanceof Error ? error.message : String(error)}`,
      },
    ];
  }
}

function checkFile(store: Store): Check {
  const problems = store.db
    .prepare('PRAGMA quick_check(3)')
    .all()
    .map((row) => String(row['quick_check']));
  const sound = problems.length === 1 && problems[0] === 'ok';
  return {
    name: 'file',
    holds: sound,
    words: sound ? 'the database is sound' : `the database is damaged: ${problems.join('; ')}`,
  };
}
