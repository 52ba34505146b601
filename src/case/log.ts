import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type Row, numberOf, textOf, textOrNull } from './read-row.ts';
import type { LogEntry } from '../model/decision.ts';
import { hash } from './hash.ts';
import { resolveRedactions } from './redaction/resolve-redactions.ts';
import { toCanonicalJson } from './canonical-json.ts';

/** What the first entry names as the one before it. */
export const NO_ENTRY = '0'.repeat(64);

/** Where the log ends. */
export interface Head {
  /** 0 where the log is empty. */
  readonly seq: number;
  readonly hash: string;
}

export interface NewEntry {
  readonly at: string;
  readonly actor: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export function findHead(db: DatabaseSync): Head {
  const row = db.prepare('SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1').get();
  return row ? { seq: numberOf(row, 'seq'), hash: textOf(row, 'hash') } : { seq: 0, hash: NO_ENTRY };
}

/** Appends one entry. The caller holds the write lock (`BEGIN IMMEDIATE`), so that no other entry can come between. */
export function appendEntry(db: DatabaseSync, entry: NewEntry): LogEntry {
  const head = findHead(db);
  const seq = head.seq + 1;
  const payload = toCanonicalJson(entry.payload);
  const salt = randomBytes(16).toString('hex');
  const payloadHash = hashPayload(salt, payload);
  const { at, actor, kind } = entry;
  const own = hashEntry({ seq, at, actor, kind, payloadHash, previous: head.hash });
  db.prepare(
    'INSERT INTO log (seq, at, actor, kind, salt, payload, payload_hash, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(seq, at, actor, kind, salt, payload, payloadHash, head.hash, own);
  return { seq, at, actor, kind, payload: entry.payload, previous: head.hash, hash: own };
}

/** Entries in order, with what redactions left in the place of what they erased. */
export function readLog(db: DatabaseSync): LogEntry[] {
  return resolveRedactions(readWrittenLog(db));
}

/** Entries in order, as they stand in the file: null for a payload that was erased. */
export function readWrittenLog(db: DatabaseSync): LogEntry[] {
  return db.prepare('SELECT seq, at, actor, kind, payload, previous, hash FROM log ORDER BY seq').all().map(toEntry);
}

function toEntry(row: Row): LogEntry {
  const payload = textOrNull(row, 'payload');
  return {
    seq: numberOf(row, 'seq'),
    at: textOf(row, 'at'),
    actor: textOf(row, 'actor'),
    kind: textOf(row, 'kind'),
    payload: payload === null ? null : JSON.parse(payload),
    previous: textOf(row, 'previous'),
    hash: textOf(row, 'hash'),
  };
}

/** Salted, so that a short payload cannot be guessed from its hash once it is erased. */
export function hashPayload(salt: string, payload: string): string {
  return hash(`${salt}\n${payload}`);
}

export function hashEntry(entry: {
  seq: number;
  at: string;
  actor: string;
  kind: string;
  payloadHash: string;
  previous: string;
}): string {
  return hash(toCanonicalJson(entry));
}
