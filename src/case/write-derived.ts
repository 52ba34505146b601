import type { DatabaseSync } from 'node:sqlite';
import type { Derived } from './derive.ts';
import type { Document } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { hash } from './hash.ts';
import { numberOf, textOf } from './read-row.ts';

/** A document as its bytes were read, with what it is after people described it. */
export interface ShelvedDocument {
  readonly read: Document;
  /** Sequence number of the entry that captured it. */
  readonly seq: number;
}

/** What the derived tables show; null where they are empty, or where what they say of themselves was changed. */
export function findShown(db: DatabaseSync): { seq: number; version: string } | null {
  const row = db.prepare('SELECT seq, version FROM derived').get();
  if (!row) return null;
  const seq = numberOf(row, 'seq');
  const sealed = textOf(row, 'version');
  const version = sealed.slice(0, Math.max(0, sealed.lastIndexOf('.')));
  return sealed === seal(version, seq) ? { seq, version } : null;
}

/** A version with a check over itself and the entry that it stands for: one changed cell cannot pass for tables of another version. */
function seal(version: string, seq: number): string {
  return `${version}.${hash(`${version} ${seq}`).slice(0, 8)}`;
}

/**
 * Brings the derived tables to what was derived, touching rows that differ alone. The caller holds the write lock.
 * @param shelved every document of `derived`, by id, as it was read
 * @param readings every reading of `derived`, by key, as it was before people decided
 */
export function writeDerived(
  db: DatabaseSync,
  derived: Derived,
  version: string,
  shelved: ReadonlyMap<string, ShelvedDocument>,
  readings: ReadonlyMap<string, Reading>,
): void {
  writeDocuments(db, derived, shelved);
  writeReadings(db, derived, readings);
  const claims = derived.claims.map((record, place) => ({
    key: [record.claim.id],
    place,
    record: JSON.stringify(record),
  }));
  const entities = derived.entities.map((entity, place) => ({
    key: [entity.id],
    place,
    record: JSON.stringify(entity),
  }));
  const reuse = derived.reuse.map((one) => ({ key: [one.a, one.b], place: null, record: JSON.stringify(one) }));
  writeRows(db, 'claim', ['id'], claims);
  writeRows(db, 'entity', ['id'], entities);
  writeRows(db, 'reuse', ['a', 'b'], reuse);
  markShown(db, derived.seq, version);
}

/** Says up to which entry of the log the derived tables show the case, and by which version. */
export function markShown(db: DatabaseSync, seq: number, version: string): void {
  db.prepare(
    'INSERT INTO derived (one, seq, version) VALUES (1, ?, ?) ON CONFLICT DO UPDATE SET seq = excluded.seq, version = excluded.version',
  ).run(seq, seal(version, seq));
}

/** Keeps what reading a document gave. */
export function keepReading(db: DatabaseSync, key: string, reading: Reading): void {
  const { document, ...rest } = reading;
  db.prepare('INSERT OR REPLACE INTO reading (key, document, record) VALUES (?, ?, ?)').run(
    key,
    document.id,
    JSON.stringify(rest),
  );
}

/** Readings under other keys go: of documents as they were before they were described, or by another version. */
function writeReadings(db: DatabaseSync, derived: Derived, readings: ReadonlyMap<string, Reading>): void {
  const kept = new Set(
    db
      .prepare('SELECT key FROM reading')
      .all()
      .map((row) => textOf(row, 'key')),
  );
  for (const key of derived.keys) {
    const reading = readings.get(key);
    if (!kept.delete(key) && reading) keepReading(db, key, reading);
  }
  const remove = db.prepare('DELETE FROM reading WHERE key = ?');
  for (const key of kept) remove.run(key);
}

/** Of readings that were written or compared before: what did not change need not be written out again to be seen the same. */
const digests = new WeakMap<Reading, string>();

function writeDocuments(db: DatabaseSync, derived: Derived, shelved: ReadonlyMap<string, ShelvedDocument>): void {
  const kept = new Map(
    db
      .prepare('SELECT id, digest FROM document')
      .all()
      .map((row) => [textOf(row, 'id'), textOf(row, 'digest')]),
  );
  const removeDocument = db.prepare('DELETE FROM document WHERE id = ?');
  const removeStatements = db.prepare('DELETE FROM statement WHERE document = ?');
  const addDocument = db.prepare(
    'INSERT INTO document (id, seq, sha256, name, title, publisher, published, text, record, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const addStatement = db.prepare('INSERT INTO statement (id, document, place, words, record) VALUES (?, ?, ?, ?, ?)');
  for (const reading of derived.readings) {
    const { document, statements } = reading;
    const shelf = shelved.get(document.id);
    if (!shelf) continue;
    const known = digests.get(reading);
    if (known !== undefined && kept.get(document.id) === known) {
      kept.delete(document.id);
      continue;
    }
    const { text, ...described } = document;
    const { text: _text, ...read } = shelf.read;
    const record = JSON.stringify({ read, described: different(read, described) });
    const rows = statements.map((statement) => JSON.stringify(statement));
    const digest = hash(JSON.stringify([shelf.seq, record, rows]));
    digests.set(reading, digest);
    if (kept.get(document.id) === digest) {
      kept.delete(document.id);
      continue;
    }
    removeDocument.run(document.id);
    removeStatements.run(document.id);
    kept.delete(document.id);
    const { id, sha256, name, title, publisher, published } = document;
    addDocument.run(id, shelf.seq, sha256, name, title, publisher, published, text, record, digest);
    statements.forEach((statement, place) => {
      addStatement.run(statement.id, id, place, findWords(statement, text), rows[place]!);
    });
  }
  for (const id of kept.keys()) {
    removeDocument.run(id);
    removeStatements.run(id);
  }
}

/** The fields that people gave. */
function different(read: Omit<Document, 'text'>, described: Omit<Document, 'text'>): Partial<Document> {
  const { title, publisher, author, published } = described;
  return {
    ...(title === read.title ? {} : { title }),
    ...(publisher === read.publisher ? {} : { publisher }),
    ...(author === read.author ? {} : { author }),
    ...(published === read.published ? {} : { published }),
  };
}

function findWords(statement: Statement, text: string): string {
  return [...statement.source, ...statement.cue, ...statement.content].map((span) => text.slice(...span)).join(' ');
}

interface DerivedRow {
  readonly key: readonly string[];
  /** Null where the table keeps no order. */
  readonly place: number | null;
  readonly record: string;
}

function writeRows(
  db: DatabaseSync,
  table: 'claim' | 'entity' | 'reuse',
  keys: readonly string[],
  rows: readonly DerivedRow[],
): void {
  const ordered = table !== 'reuse';
  const columns = [...keys, ...(ordered ? ['place'] : []), 'record'];
  const kept = new Map(
    db
      .prepare(`SELECT ${columns.join(', ')} FROM ${table}`)
      .all()
      .map((row) => [
        keys.map((key) => textOf(row, key)).join('\0'),
        { place: ordered ? numberOf(row, 'place') : null, record: textOf(row, 'record') },
      ]),
  );
  const add = db.prepare(
    `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (const { key, place, record } of rows) {
    const name = key.join('\0');
    const old = kept.get(name);
    kept.delete(name);
    if (old?.record === record && old.place === place) continue;
    add.run(...key, ...(place === null ? [] : [place]), record);
  }
  const remove = db.prepare(`DELETE FROM ${table} WHERE ${keys.map((key) => `${key} = ?`).join(' AND ')}`);
  for (const name of kept.keys()) remove.run(...name.split('\0'));
}
