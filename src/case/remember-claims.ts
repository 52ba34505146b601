import type { DatabaseSync } from 'node:sqlite';
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { KeptResults, Weighed } from './derive.ts';
import { hash } from './hash.ts';
import { loadWordVectors } from './load-word-vectors.ts';
import { packDescribed, unpackDescribed } from './pack-described.ts';
import { packLikeness, unpackLikeness } from './pack-likeness.ts';
import { bytesOf, textOf } from './read-row.ts';

/** Results that are made in one run are written once they take this many bytes. */
const WAITING = 16_000_000;

/** The stages' memory in a case file. */
export interface KeptWork extends KeptResults {
  /** Writes what waits to be written. */
  finish(): void;
  /** Removes what this run had no use for. The caller holds the write lock. */
  prune(): void;
}

/**
 * Opens the memory of a case.
 * @param version of the program; results of another are never found
 * @param nameReading a key for what a reading holds
 * @param write runs its work under the write lock, or not at all
 */
export function rememberClaims(
  db: DatabaseSync,
  version: string,
  nameReading: (reading: Reading) => string,
  write: (work: () => void) => void,
): KeptWork {
  const select = db.prepare('SELECT record FROM kept WHERE key = ?');
  const used = new Set<string>();
  let waiting: { readonly key: string; readonly bytes: Uint8Array }[] = [];
  let size = 0;
  const nameOne = (kind: string, name: string): string => shorten(`${kind} ${version} ${name}`);
  const fetch = (key: string): Uint8Array | null => {
    used.add(key);
    const row = select.get(key);
    return row ? bytesOf(row, 'record') : null;
  };
  const finish = (): void => {
    const batch = waiting;
    waiting = [];
    size = 0;
    if (batch.length === 0) return;
    write(() => {
      const insert = db.prepare('INSERT OR REPLACE INTO kept (key, record) VALUES (?, ?)');
      for (const { key, bytes } of batch) insert.run(key, bytes);
    });
  };
  const keep = (key: string, bytes: Uint8Array): void => {
    used.add(key);
    waiting.push({ key, bytes });
    size += bytes.length + key.length;
    if (size >= WAITING) finish();
  };
  return {
    nameDescribed: (reading, entityOf) =>
      shorten(
        JSON.stringify([version, nameReading(reading), [...entityOf].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))]),
      ),
    fetchDescribed(key, reading) {
      const bytes = fetch(key);
      return bytes && unpackDescribed(bytes, reading, loadWordVectors());
    },
    keepDescribed: (key, reading, described) => keep(key, packDescribed(described, reading)),
    fetchLikeness(a, b) {
      const bytes = fetch(nameLikeness(a, b));
      return bytes && unpackLikeness(bytes);
    },
    keepLikeness: (a, b, likeness) => keep(nameLikeness(a, b), packLikeness(likeness)),
    fetchClaim(name) {
      const bytes = fetch(nameOne('claim', name));
      if (bytes === null) return null;
      const claim: Claim = JSON.parse(Buffer.from(bytes).toString());
      return claim;
    },
    keepClaim: (name, claim) => keep(nameOne('claim', name), Buffer.from(JSON.stringify(claim))),
    fetchWeighed(name) {
      const bytes = fetch(nameOne('weighed', name));
      if (bytes === null) return null;
      const weighed: Weighed = JSON.parse(Buffer.from(bytes).toString());
      return weighed;
    },
    keepWeighed: (name, weighed) => keep(nameOne('weighed', name), Buffer.from(JSON.stringify(weighed))),
    finish,
    prune() {
      const remove = db.prepare('DELETE FROM kept WHERE key = ?');
      const keys = db.prepare('SELECT key FROM kept').all();
      for (const row of keys) if (!used.has(textOf(row, 'key'))) remove.run(textOf(row, 'key'));
    },
  };
}

function nameLikeness(a: string, b: string): string {
  return shorten(`likeness ${a} ${b}`);
}

/** Half of a hash is enough to tell some hundred thousand results apart. */
function shorten(text: string): string {
  return hash(text).slice(0, 32);
}
