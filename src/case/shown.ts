import type { DatabaseSync } from 'node:sqlite';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Derived } from './derive.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { LogEntry } from '../model/decision.ts';
import type { Reading } from '../model/reading.ts';
import type { Reuse } from '../model/origin.ts';
import type { ShelvedDocument } from './write-derived.ts';
import { type Row, numberOf, textOf } from './read-row.ts';
import type { SafeReading, Unread } from './read-safely.ts';
import { applyDecisions } from './apply-decisions.ts';
import { findDecisionsInForce } from './decisions.ts';
import { findLastDate, findReadingKey } from './derive.ts';
import { readLog } from './log.ts';

/** What a case shows at one entry of its log. Each part is fetched when it is first asked for: a ledger needs no reading. */
export interface Shown {
  readonly seq: number;
  asOf(): string | null;
  documents(): readonly Document[];
  readings(): readonly Reading[];
  byDocument(): ReadonlyMap<string, Reading>;
  entities(): readonly Entity[];
  claims(): readonly ClaimRecord[];
  reuse(): readonly Reuse[];
  unread(): readonly Unread[];
  log(): readonly LogEntry[];
}

/** What was derived just now. */
export function showDerived(derived: Derived, log: readonly LogEntry[]): Shown {
  const byDocument = once(() => new Map(derived.readings.map((reading) => [reading.document.id, reading])));
  return {
    seq: derived.seq,
    asOf: () => derived.asOf,
    documents: once(() => derived.readings.map(({ document }) => document)),
    readings: () => derived.readings,
    byDocument,
    entities: () => derived.entities,
    claims: () => derived.claims,
    reuse: () => derived.reuse,
    unread: () => derived.unread,
    log: () => log,
  };
}

/**
 * What the derived tables hold. They must show `seq` whenever a part is fetched.
 * @param version of readings, for their keys
 * @param read reads a document whose reading is not kept
 */
export function showTables(
  db: DatabaseSync,
  seq: number,
  version: string,
  read: (document: Document) => SafeReading,
): Shown {
  let unread: Unread[] = [];
  const shown: Shown = {
    seq,
    asOf: once(() => findLastDate(shown.documents())),
    documents: once(() => fetchShelved(db).map(({ described }) => described)),
    readings: once(() => {
      unread = [];
      const decisions = findDecisionsInForce(shown.log());
      const kept = db.prepare('SELECT record FROM reading WHERE key = ?');
      return shown.documents().map((document) => {
        const row = kept.get(findReadingKey(document, version));
        const found = row ? { reading: toReading(row, document), unread: null } : read(document);
        if (found.unread) unread.push(found.unread);
        return applyDecisions(found.reading, decisions);
      });
    }),
    byDocument: once(() => new Map(shown.readings().map((reading) => [reading.document.id, reading]))),
    entities: once(() => fetchRecords<Entity>(db, 'SELECT record FROM entity ORDER BY place')),
    claims: once(() => fetchRecords<ClaimRecord>(db, 'SELECT record FROM claim ORDER BY place')),
    reuse: once(() => fetchRecords<Reuse>(db, 'SELECT record FROM reuse ORDER BY a, b')),
    unread: () => {
      shown.readings();
      return unread;
    },
    log: once(() => readLog(db)),
  };
  return shown;
}

/** Documents as they were read, with what people made of them, in order of capture. */
export function fetchShelved(db: DatabaseSync): (ShelvedDocument & { readonly described: Document })[] {
  return db.prepare('SELECT seq, text, record FROM document ORDER BY seq').all().map(toShelved);
}

function toShelved(row: Row): ShelvedDocument & { readonly described: Document } {
  const record: { read: Omit<Document, 'text'>; described: Partial<Document> } = JSON.parse(textOf(row, 'record'));
  const read: Document = { ...record.read, text: textOf(row, 'text') };
  return { read, seq: numberOf(row, 'seq'), described: { ...read, ...record.described } };
}

export function toReading(row: Row, document: Document): Reading {
  const reading: Omit<Reading, 'document'> = JSON.parse(textOf(row, 'record'));
  return { document, ...reading };
}

function fetchRecords<T>(db: DatabaseSync, sql: string): T[] {
  return db
    .prepare(sql)
    .all()
    .map((row) => {
      const record: T = JSON.parse(textOf(row, 'record'));
      return record;
    });
}

function once<T extends object | string | null>(find: () => T): () => T {
  let found: { value: T } | null = null;
  return () => (found ??= { value: find() }).value;
}
