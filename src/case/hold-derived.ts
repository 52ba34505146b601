import { type Derived, type Shelf, derive } from './derive.ts';
import { type Shown, fetchShelved, showDerived, showTables, toReading } from './shown.ts';
import { type ShelvedDocument, findShown, keepReading, markShown, writeDerived } from './write-derived.ts';
import { type Store, read, write } from './open-store.ts';
import { findHead, readLog } from './log.ts';
import type { DatabaseSync } from 'node:sqlite';
import type { Document } from '../model/document.ts';
import type { Progress } from './case.ts';
import type { Reading } from '../model/reading.ts';
import { numberOf } from './read-row.ts';
import { findVersions } from './find-version.ts';
import { loadWeights } from './load-weights.ts';
import { readSnapshot } from './read-snapshot.ts';
import { readSafely } from './read-safely.ts';
import { type KeptWork, rememberClaims } from './remember-claims.ts';

/** How many new readings are kept at once: what was read before a crash need not be read again. */
const KEPT_AT_ONCE = 64;

/** The derived side of an open case: brought up to date when asked, and remembered. */
export interface Holder {
  /** Hands over a document that was just captured, so that its bytes need not be read again. */
  shelve(document: Document, seq: number): void;
  /** Brings the derived tables to the end of the log. */
  refresh(onProgress?: (progress: Progress) => void): void;
  /** Goes on to an entry that leaves everything derived as it is; brings it up to date where something else came between. */
  advance(seq: number): void;
  /** Keeps showing what is shown now though the log grows, until the function that it gives is called. */
  holdStill(): () => void;
  /** Answers from one unchanging view of the case at the end of its log. */
  view<T>(work: (shown: Shown) => T): T;
}

export function holdDerived(store: Store, onProgressDefault: (progress: Progress) => void): Holder {
  const { db } = store;
  const shelved = new Map<string, ShelvedDocument>();
  const readings = new Map<string, Reading>();
  let shown: Shown | null = null;
  let fromTables = false;

  const tablesAreCurrent = (seq: number): boolean => {
    const state = findShown(db);
    return state !== null && state.seq === seq && state.version === tablesVersion();
  };

  let still = 0;
  /** While others write, only what they have finished is shown; nothing is derived here. */
  const showFinished = (): boolean => {
    if (still === 0) return false;
    if (shown !== null) return true;
    const state = findShown(db);
    if (state === null || state.version !== tablesVersion()) return false;
    shown = showTables(db, state.seq, findVersions().reading, (document) => readSafely(document, loadWeights()));
    fromTables = true;
    return true;
  };

  const refresh = (onProgress: (progress: Progress) => void = onProgressDefault): void => {
    const head = findHead(db);
    if (shown?.seq === head.seq) return;
    if (head.seq === 0 || tablesAreCurrent(head.seq)) {
      shown = showTables(db, head.seq, findVersions().reading, (document) => readSafely(document, loadWeights()));
      fromTables = true;
      return;
    }
    const log = read(store, () => readLog(db));
    const shelf = makeShelf(store, log.at(-1)?.seq ?? 0, shelved, readings);
    const derived = derive(log, shelf, findVersions().reading, loadWeights(), onProgress);
    shelf.finish();
    if (!store.readOnly) keepDerived(derived, shelf);
    shown = showDerived(derived, log);
    fromTables = false;
  };

  const keepDerived = (derived: Derived, shelf: { prune(): void }): void => {
    write(store, () => {
      const state = findShown(db);
      // Another program may have come further meanwhile, or have redacted what was read here before that.
      if (state && state.version === tablesVersion() && state.seq >= derived.seq) return;
      if (isRedactedSince(db, derived.seq)) return;
      writeDerived(db, derived, tablesVersion(), shelved, readings);
      shelf.prune();
    });
    const current = new Set(derived.keys);
    for (const key of readings.keys()) if (!current.has(key)) readings.delete(key);
  };

  return {
    shelve: (document, seq) => {
      shelved.set(document.id, { read: document, seq });
    },
    refresh,
    advance(seq) {
      const from = shown;
      const moved = write(store, () => {
        const state = findShown(db);
        if (from?.seq !== seq - 1 || state?.seq !== seq - 1 || state.version !== tablesVersion()) return false;
        markShown(db, seq, tablesVersion());
        return true;
      });
      if (!moved || from === null) {
        refresh();
        return;
      }
      const log = read(store, () => readLog(db));
      shown = { ...from, seq, log: () => log };
    },
    holdStill() {
      still += 1;
      let held = true;
      return () => {
        if (held) still -= 1;
        held = false;
      };
    },
    view(work) {
      for (;;) {
        if (!showFinished()) refresh();
        const answer = read(store, () => {
          // What is fetched part by part must come from tables that still show the same entry.
          if (!shown || (fromTables && shown.seq !== 0 && findShown(db)?.seq !== shown.seq)) return null;
          return { value: work(shown) };
        });
        if (answer) return answer.value;
        shown = null;
      }
    },
  };
}

/** What the derived tables name as their version. */
export function tablesVersion(): string {
  const { reading, derived } = findVersions();
  return `${reading}.${derived}`;
}

function countDocuments({ db }: Store): number {
  const row = db.prepare('SELECT count(*) AS documents FROM document').get();
  return row ? numberOf(row, 'documents') : 0;
}

/** Whether words were erased from the case after an entry: what was read before must not be written again. */
function isRedactedSince(db: DatabaseSync, seq: number): boolean {
  return db.prepare("SELECT 1 FROM log WHERE kind = 'redacted' AND seq > ?").get(seq) !== undefined;
}

function makeShelf(
  store: Store,
  seq: number,
  shelved: Map<string, ShelvedDocument>,
  readings: Map<string, Reading>,
): Shelf & { finish(): void; prune(): void } {
  const { db } = store;
  const version = findVersions().reading;
  const state = findShown(db);
  if (shelved.size < countDocuments(store) && state?.version.startsWith(`${version}.`)) {
    for (const one of fetchShelved(db)) if (!shelved.has(one.read.id)) shelved.set(one.read.id, one);
  }
  const kept = db.prepare('SELECT record FROM reading WHERE key = ?');
  let waiting: { key: string; reading: Reading }[] = [];
  /** What another program made of a later entry no longer has a place for what is made of this one. */
  const writeUnlessBehind = (change: () => void): void => {
    if (store.readOnly) return;
    write(store, () => {
      if ((findShown(db)?.seq ?? 0) <= seq && !isRedactedSince(db, seq)) change();
    });
  };
  const finishReadings = (): void => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    writeUnlessBehind(() => {
      for (const { key, reading } of batch) keepReading(db, key, reading);
    });
  };
  let work: KeptWork | null = null;
  return {
    finish() {
      finishReadings();
      work?.finish();
    },
    prune: () => work?.prune(),
    rememberClaims(nameReading) {
      work = rememberClaims(db, tablesVersion(), nameReading, writeUnlessBehind);
      return work;
    },
    fetchDocument(entry) {
      const known = shelved.get(entry.id);
      if (known) return known.read;
      const document = readSnapshot(store, entry);
      shelved.set(entry.id, { read: document, seq: entry.seq });
      return document;
    },
    fetchReading(key, document) {
      const known = readings.get(key);
      if (known) return known;
      const row = kept.get(key);
      if (!row) return null;
      const reading = toReading(row, document);
      readings.set(key, reading);
      return reading;
    },
    keepReading(key, reading) {
      readings.set(key, reading);
      waiting.push({ key, reading });
      if (waiting.length >= KEPT_AT_ONCE) finishReadings();
    },
  };
}
