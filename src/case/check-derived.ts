import { type ShelvedDocument, findShown, writeDerived } from './write-derived.ts';
import { type Store, openScratch } from './open-store.ts';
import { type Row, textOf } from './read-row.ts';
import { readSnapshot, tablesVersion } from './hold-derived.ts';
import type { Check } from './case.ts';
import type { DatabaseSync } from 'node:sqlite';
import { Failure } from '../model/failure.ts';
import type { LogEntry } from '../model/decision.ts';
import type { Reading } from '../model/reading.ts';
import { type CaptureEntry, derive } from './derive.ts';
import { findVersions } from './find-version.ts';
import { loadWeights } from './load-weights.ts';
import { toCanonicalJson } from './canonical-json.ts';

/** Derived tables with their columns, but for row numbers, and what names a row. */
const TABLES = [
  { table: 'derived', columns: 'one, seq, version', key: 'one' },
  { table: 'document', columns: 'id, seq, sha256, name, title, publisher, published, text, record, digest', key: 'id' },
  { table: 'reading', columns: 'key, document, record', key: 'key' },
  { table: 'statement', columns: 'id, document, place, words, record', key: 'id' },
  { table: 'entity', columns: 'id, place, record', key: 'id' },
  { table: 'claim', columns: 'id, place, record', key: 'id' },
  { table: 'reuse', columns: 'a, b, record', key: 'a, b' },
] as const;

/** Search indexes with the table that they index. */
const INDEXES = [
  { index: 'document_search', table: 'document' },
  { index: 'statement_search', table: 'statement' },
] as const;

/** The derived tables, the search indexes and the schema are what a rebuild from snapshots and decisions gives. */
export function checkDerived(store: Store, log: readonly LogEntry[]): Check[] {
  const shown = findShown(store.db);
  const seq = log.at(-1)?.seq ?? 0;
  if (shown && shown.seq > seq) {
    return [
      {
        name: 'derived',
        holds: false,
        words: `the log was cut off: it ends at entry ${seq}, and statements and claims show entry ${shown.seq}`,
      },
    ];
  }
  const scratch = openScratch();
  try {
    const schema = checkSchema(store.db, scratch.db);
    if (!shown || shown.version !== tablesVersion() || shown.seq !== seq) {
      const why =
        shown && shown.version !== tablesVersion()
          ? 'another version of Hearsay made them'
          : 'they are behind the log and will be made again';
      return [
        schema,
        { name: 'derived', holds: true, words: `statements and claims were not compared with a rebuild: ${why}` },
      ];
    }
    rebuild(store, scratch, log);
    return [schema, compareTables(store.db, scratch.db), compareIndexes(store.db, scratch.db)];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ name: 'derived', holds: false, words: `statements and claims could not be rebuilt: ${error.message}` }];
  } finally {
    scratch.close();
  }
}

function rebuild(store: Store, scratch: Store, log: readonly LogEntry[]): void {
  const shelved = new Map<string, ShelvedDocument>();
  const readings = new Map<string, Reading>();
  const shelf = {
    fetchDocument(entry: CaptureEntry) {
      const document = readSnapshot(store, entry);
      shelved.set(entry.id, { read: document, seq: entry.seq });
      return document;
    },
    fetchReading: () => null,
    keepReading: (key: string, reading: Reading) => void readings.set(key, reading),
  };
  const derived = derive(log, shelf, findVersions().reading, loadWeights(), () => undefined);
  writeDerived(scratch.db, derived, tablesVersion(), shelved, readings);
}

function checkSchema(db: DatabaseSync, fresh: DatabaseSync): Check {
  const name = 'schema';
  const wanted = listSchema(fresh);
  const found = listSchema(db);
  for (const [thing, sql] of wanted) {
    if (found.get(thing) !== sql)
      return { name, holds: false, words: `the ${thing} of the file was changed or is gone` };
  }
  const extra = [...found.keys()].find((thing) => !wanted.has(thing));
  if (extra !== undefined) return { name, holds: false, words: `the ${extra} does not belong in a case` };
  return { name, holds: true, words: 'the file has the tables and triggers of a case and no others' };
}

function listSchema(db: DatabaseSync): Map<string, string> {
  const rows = db.prepare("SELECT type || ' ' || name AS thing, coalesce(sql, '') AS sql FROM sqlite_schema").all();
  return new Map(rows.map((row) => [textOf(row, 'thing'), textOf(row, 'sql')]));
}

function compareTables(db: DatabaseSync, fresh: DatabaseSync): Check {
  const name = 'derived';
  for (const { table, columns, key } of TABLES) {
    const sql = `SELECT ${key.split(', ').join(" || ' ' || ")} AS thing, ${columns} FROM ${table} ORDER BY ${key}`;
    const wanted = fresh.prepare(sql).iterate();
    for (const row of db.prepare(sql).iterate()) {
      const next = wanted.next();
      if (next.done === true || toCanonicalJson(next.value) !== toCanonicalJson(row)) {
        return {
          name,
          holds: false,
          words: `the ${table} ${String(row['thing'])} is not what the snapshots and decisions give`,
        };
      }
    }
    const left = wanted.next();
    if (left.done !== true) return { name, holds: false, words: `the ${table} ${String(left.value['thing'])} is gone` };
  }
  return {
    name,
    holds: true,
    words: 'statements, entities, claims and shared text equal a rebuild from snapshots and decisions',
  };
}

function listWords(db: DatabaseSync, index: string, sql: string): Iterator<Row> {
  const row = db.prepare('PRAGMA query_only').get();
  // A view of the index for this connection alone, which a case opened for reading would refuse to make.
  db.exec(
    `PRAGMA query_only = OFF; CREATE VIRTUAL TABLE IF NOT EXISTS temp.${index}_words USING fts5vocab(main, ${index}, instance)`,
  );
  db.exec(`PRAGMA query_only = ${String(row?.['query_only'] ?? 0)}`);
  return db.prepare(sql).iterate();
}

function compareIndexes(db: DatabaseSync, fresh: DatabaseSync): Check {
  const name = 'search';
  for (const { index, table } of INDEXES) {
    // Row numbers depend on the order of writing; ids do not.
    const sql = `SELECT coalesce(${table}.id, 'row ' || doc) AS id, term, col, offset FROM temp.${index}_words LEFT JOIN ${table} ON ${table}.n = doc
      ORDER BY 1, col, offset`;
    const both = [db, fresh].map((one) => listWords(one, index, sql));
    const [found, wanted] = both;
    for (;;) {
      const row = found!.next();
      const next = wanted!.next();
      if (row.done === true && next.done === true) break;
      if (row.done === true || next.done === true || toCanonicalJson(row.value) !== toCanonicalJson(next.value)) {
        return { name, holds: false, words: `the search index of ${table}s does not hold the words of the ${table}s` };
      }
    }
  }
  return { name, holds: true, words: 'the search indexes hold the words of the documents and statements' };
}
