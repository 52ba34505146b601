import { type ShelvedDocument, findShown, writeDerived } from './write-derived.ts';
import { type Store, openScratch, write } from './open-store.ts';
import { type Row, textOf } from './read-row.ts';
import { readSnapshot } from './read-snapshot.ts';
import { tablesVersion } from './hold-derived.ts';
import type { Check } from './case.ts';
import type { DatabaseSync } from 'node:sqlite';
import { Failure } from '../model/failure.ts';
import type { LogEntry } from '../model/decision.ts';
import type { Reading } from '../model/reading.ts';
import { type CaptureEntry, derive } from './derive.ts';
import { findVersions } from './find-version.ts';
import { liftGuard } from './lift-guard.ts';
import { listSchema } from './list-schema.ts';
import { loadWeights } from './load-weights.ts';
import { type KeptWork, rememberClaims } from './remember-claims.ts';
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
  { table: 'kept', columns: 'key, hex(record)', key: 'key' },
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
    return broken(`the log was cut off: it ends at entry ${seq}, and statements and claims show entry ${shown.seq}`);
  }
  if (!shown && store.db.prepare('SELECT 1 FROM derived').get())
    return broken('what the statements and claims say about themselves (version, last entry) was changed');
  const scratch = openScratch();
  try {
    const schema = checkSchema(store.db, scratch.db);
    if (shown?.version === tablesVersion() && shown.seq === seq) {
      rebuild(store, scratch, log);
      return [schema, compareTables(store.db, scratch.db, TABLES), compareIndexes(store.db, scratch.db)];
    }
    const readings = rebuild(store, scratch, log);
    const kept = compareReadings(store.db, readings);
    const work = compareKept(store.db, scratch.db);
    if (!work.holds) return [schema, work];
    if (!kept.holds || shown?.version !== tablesVersion()) return [schema, kept];
    // A program was ended between what it wrote into the log and what follows from it: the tables show the entries before that.
    const earlier = openScratch();
    try {
      rebuild(
        store,
        earlier,
        log.filter((entry) => entry.seq <= shown.seq),
      );
      const others = TABLES.filter(({ table }) => table !== 'reading' && table !== 'kept');
      const tables = compareTables(store.db, earlier.db, others);
      const behind = `${tables.words}, up to entry ${shown.seq}; they are made again up to entry ${seq} before they are next shown`;
      return [schema, tables.holds ? { ...tables, words: behind } : tables, compareIndexes(store.db, earlier.db)];
    } finally {
      earlier.close();
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return broken(`statements and claims could not be rebuilt: ${error.message}`);
  } finally {
    scratch.close();
  }
}

function broken(words: string): Check[] {
  return [{ name: 'derived', holds: false, words }];
}

/** @returns what reading each document gave, by key */
function rebuild(store: Store, scratch: Store, log: readonly LogEntry[]): ReadonlyMap<string, Reading> {
  const shelved = new Map<string, ShelvedDocument>();
  const readings = new Map<string, Reading>();
  let kept: KeptWork | null = null as KeptWork | null;
  const shelf = {
    fetchDocument(entry: CaptureEntry) {
      const document = readSnapshot(store, entry);
      shelved.set(entry.id, { read: document, seq: entry.seq });
      return document;
    },
    fetchReading: () => null,
    keepReading: (key: string, reading: Reading) => void readings.set(key, reading),
    rememberClaims: (nameReading: (reading: Reading) => string) =>
      (kept = rememberClaims(scratch.db, tablesVersion(), nameReading, (work) => write(scratch, work))),
  };
  const derived = derive(log, shelf, findVersions().reading, loadWeights(), () => undefined);
  kept?.finish();
  writeDerived(scratch.db, derived, tablesVersion(), shelved, readings);
  return readings;
}

/** Readings are looked up by key whatever the other tables show, so each that could be found must be right. */
function compareReadings(db: DatabaseSync, readings: ReadonlyMap<string, Reading>): Check {
  const name = 'derived';
  for (const row of db.prepare('SELECT key, document, record FROM reading ORDER BY key').iterate()) {
    const reading = readings.get(textOf(row, 'key'));
    if (!reading) continue;
    const { document, ...rest } = reading;
    if (textOf(row, 'document') !== document.id || textOf(row, 'record') !== JSON.stringify(rest))
      return { name, holds: false, words: `the reading of ${document.name} is not what its snapshot gives` };
  }
  const words =
    'statements and claims were made by another version of Hearsay, or not yet; they are made anew before they are shown, so there is nothing to compare';
  return { name, holds: true, words };
}

/** The same of what other stages kept. */
function compareKept(db: DatabaseSync, fresh: DatabaseSync): Check {
  const wanted = fresh.prepare('SELECT hex(record) AS record FROM kept WHERE key = ?');
  for (const row of db.prepare('SELECT key, hex(record) AS record FROM kept').iterate()) {
    const made = wanted.get(textOf(row, 'key'));
    if (made && textOf(made, 'record') !== textOf(row, 'record'))
      return { name: 'derived', holds: false, words: `the kept ${textOf(row, 'key')} is not what the snapshots give` };
  }
  return { name: 'derived', holds: true, words: '' };
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

function compareTables(db: DatabaseSync, fresh: DatabaseSync, tables: readonly (typeof TABLES)[number][]): Check {
  const name = 'derived';
  for (const { table, columns, key } of tables) {
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

function compareIndexes(db: DatabaseSync, fresh: DatabaseSync): Check {
  const name = 'search';
  for (const { index, table } of INDEXES) {
    const differs = {
      name,
      holds: false,
      words: `the search index of ${table}s does not hold the words of the ${table}s`,
    };
    for (const sql of listComparisons(index, table)) {
      if (!areEqual([db, fresh].map((one) => listRows(one, index, sql)))) return differs;
    }
  }
  return { name, holds: true, words: 'the search indexes hold the words of the documents and statements' };
}

/** What must be equal in two indexes of the same rows. Row numbers depend on the order of writing; ids do not. */
function listComparisons(index: string, table: string): string[] {
  const id = (row: string): string => `coalesce(${table}.id, 'row ' || ${row}) AS id`;
  const join = (row: string): string => `LEFT JOIN ${table} ON ${table}.n = ${row}`;
  return [
    `SELECT ${id('doc')}, term, col, offset FROM temp.${index}_words ${join('doc')} ORDER BY 1, col, offset`,
    // How long each text is, which decides the order of what is found.
    `SELECT ${id('size.id')}, hex(sz) AS size FROM ${index}_docsize AS size ${join('size.id')} ORDER BY 1`,
    `SELECT hex(block) AS totals FROM ${index}_data WHERE id = 1`,
    // Each segment is found by way of its first page, which stands under the empty term (sqlite.org/fts5.html, section 4.5).
    `SELECT segid FROM ${index}_idx GROUP BY segid HAVING segid NOT IN (SELECT id >> 37 FROM ${index}_data WHERE id > 10) OR min(hex(term)) <> ''`,
    // The version rises by itself when words are taken out for good.
    `SELECT k, v FROM ${index}_config WHERE k IS NOT 'version' ORDER BY k`,
    `SELECT count(*) AS versions FROM ${index}_config WHERE k = 'version' AND v IN (4, 5)`,
  ];
}

function listRows(db: DatabaseSync, index: string, sql: string): Iterator<Row> {
  liftGuard(db, () =>
    db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.${index}_words USING fts5vocab(main, ${index}, instance)`),
  );
  return db.prepare(sql).iterate();
}

function areEqual([found, wanted]: readonly Iterator<Row>[]): boolean {
  for (;;) {
    const row = found!.next();
    const next = wanted!.next();
    if (row.done === true && next.done === true) return true;
    if (row.done === true || next.done === true || toCanonicalJson(row.value) !== toCanonicalJson(next.value))
      return false;
  }
}
