import type { CaseRecords, ClaimRecord } from '../model/case-records.ts';
import type { LoggedDecision } from '../model/decision.ts';
import { findDecisionsInForce } from './decisions.ts';
import { applyDecisions, describeDocument } from './apply-decisions.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimMemory } from '../claim/claim-memory.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { LogEntry } from '../model/decision.ts';
import type { Progress } from './case.ts';
import type { Reading } from '../model/reading.ts';
import type { Reuse } from '../model/origin.ts';
import type { Weights } from '../attribution/read-document.ts';
import { countOrigins } from '../origin/count-origins.ts';
import { findCaseEntities } from '../claim/find-case-entities.ts';
import { findClaims } from '../claim/find-claims.ts';
import { loadWordVectors } from './load-word-vectors.ts';
import { findReuse } from '../origin/find-reuse.ts';
import { findStanding } from '../standing/find-standing.ts';
import { findLatestDay } from '../text/edtf-bounds.ts';
import { hash } from './hash.ts';
import { nameScenes } from './name-scenes.ts';
import { type SafeReading, type Unread, readSafely } from './read-safely.ts';

/** What is derived from snapshots and decisions; `CaseRecords` without the log. */
export interface Derived {
  /** The log's entry up to which it shows the case. */
  readonly seq: number;
  readonly asOf: string | null;
  /** Under which key the reading of each document is kept, in order of capture. */
  readonly keys: readonly string[];
  /** As people left them, one for each document, in order of capture. */
  readonly readings: readonly Reading[];
  readonly entities: readonly Entity[];
  readonly claims: readonly ClaimRecord[];
  readonly reuse: readonly Reuse[];
  /** Documents on which reading failed. */
  readonly unread: readonly Unread[];
}

/** An entry of the log that captured a document. */
export interface CaptureEntry {
  readonly seq: number;
  /** Of the document. */
  readonly id: string;
  readonly sha256: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What a claim's origins and standing came to. */
export type Weighed = Omit<ClaimRecord, 'claim'>;

/** Where results of the stages are kept that need not be made again. */
export interface KeptResults extends ClaimMemory {
  /** @param name stands for the claim and everything in its documents that bears on it */
  fetchWeighed(name: string): Weighed | null;
  keepWeighed(name: string, weighed: Weighed): void;
}

/** Where a derivation gets what it need not do again. */
export interface Shelf {
  /** A document as its bytes were read, before anybody described it. */
  fetchDocument(captured: CaptureEntry): Document;
  /** What reading a document gave, where that is known. */
  fetchReading(key: string, document: Document): Reading | null;
  keepReading(key: string, reading: Reading): void;
  /** Where results of the later stages are kept; null where everything is made anew. @param nameReading a key for what a reading holds */
  rememberClaims(nameReading: (reading: Reading) => string): KeptResults | null;
}

/** Everything that follows from a log, in the order of the stages. */
export function derive(
  log: readonly LogEntry[],
  shelf: Shelf,
  version: string,
  weights: Weights | null,
  onProgress: (progress: Progress) => void,
): Derived {
  const decisions = findDecisionsInForce(log);
  const captured = listCaptures(log);
  const readings: Reading[] = [];
  const keys: string[] = [];
  const unread: Unread[] = [];
  const names = new Map<Reading, string>();
  for (const entry of captured) {
    const document = describeDocument(shelf.fetchDocument(entry), decisions);
    onProgress({ stage: 'read', done: readings.length, total: captured.length, name: document.name });
    const key = findReadingKey(document, version);
    keys.push(key);
    const read = readOnce(key, document, shelf, weights);
    if (read.unread) unread.push(read.unread);
    const reading = applyDecisions(read.reading, decisions);
    names.set(reading, reading === read.reading && !read.unread ? key : nameChanged(key, reading));
    readings.push(reading);
  }
  onProgress({ stage: 'read', done: readings.length, total: captured.length, name: '' });
  const nameReading = (reading: Reading): string => names.get(reading)!;
  const kept = shelf.rememberClaims(nameReading);
  return { seq: log.at(-1)?.seq ?? 0, keys, unread, ...connect(readings, decisions, kept, nameReading, onProgress) };
}

/**
 * The first capture of each document, in order; where nothing could be read from that one, what a later one gave. Erased entries
 * are left out.
 */
export function listCaptures(log: readonly LogEntry[]): CaptureEntry[] {
  const captures = new Map<string, CaptureEntry>();
  for (const { kind, seq, payload } of log) {
    const sha256 = payload?.['sha256'];
    if (kind !== 'captured' || payload === null || typeof sha256 !== 'string') continue;
    const id = `d${sha256.slice(0, 10)}`;
    const known = captures.get(id);
    if (!known) captures.set(id, { seq, id, sha256, payload });
    else if (known.payload['notExtracted'] !== undefined && payload['notExtracted'] === undefined)
      captures.set(id, { ...known, payload });
  }
  return [...captures.values()];
}

/** What a reading depends on, in one key. */
export function findReadingKey(document: Document, version: string): string {
  const { id, name, title, publisher, author, published, url, language, textSha256 } = document;
  return hash(JSON.stringify([version, id, name, title, publisher, author, published, url, language, textSha256]));
}

/** The last publication date of a case; null where no document is dated. */
export function findLastDate(documents: Iterable<Document>): string | null {
  let last: { published: string; day: string } | null = null;
  for (const { published } of documents) {
    const day = findLatestDay(published);
    if (published === null || day === null) continue;
    // Of equal days the one that says most, so that the order of arrival decides nothing.
    if (last === null || day > last.day || (day === last.day && isFuller(published, last.published))) {
      last = { published, day };
    }
  }
  return last?.published ?? null;
}

function isFuller(date: string, other: string): boolean {
  return date.length > other.length || (date.length === other.length && date < other);
}

/** One claim with its origins and its standing. */
export function weighClaim(
  claim: Claim,
  readings: ReadonlyMap<string, Reading>,
  entities: readonly Entity[],
  reuse: readonly Reuse[],
  asOf: string | null,
): ClaimRecord {
  const origins = countOrigins(claim, readings, entities, reuse);
  const dates = claim.passages
    .map((passage) => readings.get(passage.document)?.document.published ?? null)
    .filter((date) => date !== null)
    .toSorted();
  return {
    claim,
    origins,
    standing: findStanding(claim, origins, readings, entities, asOf),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  };
}

function readOnce(key: string, document: Document, shelf: Shelf, weights: Weights | null): SafeReading {
  const known = shelf.fetchReading(key, document);
  if (known) return { reading: known, unread: null };
  const read = readSafely(document, weights);
  // What failed is not kept: it is tried again whenever the case is brought up to date.
  if (!read.unread) shelf.keepReading(key, read.reading);
  return read;
}

/** The key of a reading that people corrected, or that could not be made. */
function nameChanged(key: string, { document: _document, ...rest }: Reading): string {
  return hash(JSON.stringify([key, rest]));
}

function connect(
  readings: readonly Reading[],
  logged: readonly LoggedDecision[],
  kept: KeptResults | null,
  nameReading: (reading: Reading) => string,
  onProgress: (progress: Progress) => void,
): Pick<CaseRecords, 'asOf' | 'readings' | 'entities' | 'claims' | 'reuse'> {
  const steps = 4;
  const step = (done: number): void => onProgress({ stage: 'connect', done, total: steps, name: '' });
  const decisions = logged.map(({ decision }) => decision);
  const documents = readings.map(({ document }) => document);
  const asOf = findLastDate(documents);
  step(0);
  const entities = findCaseEntities(readings, decisions);
  step(1);
  const claims = findClaims(readings, entities, decisions, loadWordVectors(), kept);
  step(2);
  const reuse = findReuse(documents);
  step(3);
  const byDocument = new Map(readings.map((reading) => [reading.document.id, reading]));
  const nameScene = nameScenes(byDocument, entities, reuse, nameReading);
  const records = claims.map((claim): ClaimRecord => {
    const told = new Set([...claim.passages, ...claim.silences].map(({ document }) => document));
    const name = kept === null ? '' : JSON.stringify([claim, [...told].map(nameScene)]);
    const known = kept?.fetchWeighed(name) ?? null;
    // The day up to which a case shows what is known moves with every newer document: it is not part of what is kept.
    if (known !== null) return { claim, ...known, standing: { ...known.standing, asOf } };
    const record = weighClaim(claim, byDocument, entities, reuse, asOf);
    const { claim: _claim, ...weighed } = record;
    kept?.keepWeighed(name, { ...weighed, standing: { ...weighed.standing, asOf: null } });
    return record;
  });
  step(4);
  return { asOf, readings, entities, claims: records, reuse };
}
