import { bytesOf, numberOf, textOf, textOrNull } from './read-row.ts';
import type { Custody } from '../model/custody.ts';
import type { DatabaseSync } from 'node:sqlite';

/** Seals and bytes as they stand in the file, for an export that proves itself. */
export function handOverCustody(db: DatabaseSync): Custody {
  const find = db.prepare('SELECT bytes FROM snapshot WHERE sha256 = ?');
  return {
    seals: db
      .prepare('SELECT seq, salt, payload_hash FROM log ORDER BY seq')
      .all()
      .map((row) => ({
        seq: numberOf(row, 'seq'),
        salt: textOrNull(row, 'salt'),
        payloadHash: textOf(row, 'payload_hash'),
      })),
    snapshot: (sha256) => {
      const row = find.get(sha256);
      return row === undefined ? null : bytesOf(row, 'bytes');
    },
  };
}
