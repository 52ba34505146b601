import { type Row, numberOf, textOf, textOrNull } from './read-row.ts';
import { NO_ENTRY, hashEntry, hashPayload } from './log.ts';
import type { Check } from './case.ts';
import type { DatabaseSync } from 'node:sqlite';

/**
 * Every entry is as it was written, in its place, and none is missing between the first and the last. What was erased is counted here
 * and accounted for by `checkRedactions`.
 */
export function checkLog(db: DatabaseSync): Check {
  const name = 'log';
  let previous = NO_ENTRY;
  let seq = 0;
  let redacted = 0;
  for (const row of db.prepare('SELECT * FROM log ORDER BY seq').iterate()) {
    seq++;
    const problem = findProblem(row, seq, previous);
    if (problem !== null) return { name, holds: false, words: problem };
    if (row['kind'] === 'redacted') redacted++;
    previous = textOf(row, 'hash');
  }
  const entries = `${seq} ${seq === 1 ? 'entry' : 'entries'}`;
  return {
    name,
    holds: true,
    words: `the log is whole: ${entries}, each chained to the one before${redacted === 0 ? '' : `, ${redacted} redacted`}; it ends in ${previous}`,
  };
}

function findProblem(row: Row, seq: number, previous: string): string | null {
  const found = numberOf(row, 'seq');
  if (found !== seq) return `entry ${seq} of the log is missing`;
  if (textOf(row, 'previous') !== previous) return `entry ${seq} of the log does not follow the one before it`;
  const payload = textOrNull(row, 'payload');
  const salt = textOrNull(row, 'salt');
  const payloadHash = textOf(row, 'payload_hash');
  if ((payload === null) !== (salt === null)) return `entry ${seq} of the log was erased in part`;
  if (payload !== null && salt !== null && hashPayload(salt, payload) !== payloadHash) {
    return `what entry ${seq} of the log says was changed`;
  }
  const entry = {
    seq,
    at: textOf(row, 'at'),
    actor: textOf(row, 'actor'),
    kind: textOf(row, 'kind'),
    payloadHash,
    previous,
  };
  return hashEntry(entry) === textOf(row, 'hash') ? null : `entry ${seq} of the log was changed`;
}
