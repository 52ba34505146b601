import { bytesOf, numberOf, textOf } from './read-row.ts';
import type { Check } from './case.ts';
import type { DatabaseSync } from 'node:sqlite';
import type { LogEntry } from '../model/decision.ts';
import { hash } from './hash.ts';

/** The bytes of every document are those that were captured, and none is missing or was put in. */
export function checkSnapshots(db: DatabaseSync, log: readonly LogEntry[]): Check {
  const name = 'snapshots';
  const captured = new Map<string, LogEntry>();
  for (const entry of log) {
    const sha256 = entry.kind === 'captured' ? entry.payload?.['sha256'] : null;
    // The same bytes may be captured again later; they stand under the first entry.
    if (typeof sha256 === 'string' && !captured.has(sha256)) captured.set(sha256, entry);
  }
  let snapshots = 0;
  for (const row of db.prepare('SELECT n, sha256, bytes FROM snapshot ORDER BY n').iterate()) {
    const sha256 = textOf(row, 'sha256');
    const entry = captured.get(sha256);
    if (!entry) return { name, holds: false, words: `the snapshot ${sha256} is not in the log` };
    if (hash(bytesOf(row, 'bytes')) !== sha256) {
      return {
        name,
        holds: false,
        words: `the bytes of ${String(entry.payload?.['name'])} (entry ${entry.seq}) were changed`,
      };
    }
    if (numberOf(row, 'n') !== entry.seq) {
      return {
        name,
        holds: false,
        words: `the bytes of ${String(entry.payload?.['name'])} do not stand under the entry that captured them (${entry.seq})`,
      };
    }
    captured.delete(sha256);
    snapshots++;
  }
  for (const entry of captured.values()) {
    return {
      name,
      holds: false,
      words: `the bytes of ${String(entry.payload?.['name'])} (entry ${entry.seq}) are gone`,
    };
  }
  return {
    name,
    holds: true,
    words: `the bytes of ${snapshots} ${snapshots === 1 ? 'document' : 'documents'} are those that were captured`,
  };
}
