import type { AddOptions, AddOutcome } from './case.ts';
import type { Capture, ReadInput } from '../capture/read-bytes.ts';
import { type Store, write } from './open-store.ts';
import { listFiles, toFailure } from '../capture/list-files.ts';
import type { Document } from '../model/document.ts';
import { Failure } from '../model/failure.ts';
import { appendEntry, readLog } from './log.ts';
import { groupVersions } from './list-versions.ts';
import { textOf } from './read-row.ts';
import { readFileSync, statSync } from 'node:fs';
import { MOST_LINES_BYTES } from '../capture/limits.ts';
import { isAddress } from '../capture/fetch/is-address.ts';
import { readDocuments } from '../capture/read-documents.ts';
import { setImmediate } from 'node:timers/promises';

/** How many documents are made safe on disk at once: a wait for the disk each would be most of the time. */
const AT_ONCE = 32;
/** And how many bytes. */
const BYTES_AT_ONCE = 4 * 1024 * 1024;

/** Something to be kept, or already known to have failed. */
type Pending = { readonly input: Pick<ReadInput, 'name' | 'from'> } & (
  | { readonly capture: Capture }
  | { readonly failure: Failure }
);

/** A document that is now in the case. */
export interface Captured {
  readonly document: Document;
  readonly seq: number;
}

/**
 * Keeps the snapshots of files and bytes and writes each into the log. An outcome is told when it is on disk, never before.
 * @param onCaptured told of each new document
 */
export async function captureInputs(
  store: Store,
  inputs: readonly (string | ReadInput)[],
  entry: () => { readonly at: string; readonly actor: string },
  options: AddOptions,
  onCaptured: (captured: Captured) => void,
): Promise<AddOutcome[]> {
  const outcomes: AddOutcome[] = [];
  const queue = listInputs(inputs);
  let pending: Pending[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    const batch = pending;
    pending = [];
    bytes = 0;
    if (batch.length === 0) return;
    const kept = keepBatch(store, batch, entry);
    for (const captured of kept.captured) onCaptured(captured);
    for (const outcome of kept.outcomes) {
      outcomes.push(outcome);
      options.onOutcome?.(outcome);
    }
    // Others of this process (a server's readers) get their turn.
    await setImmediate();
  };
  for (const [done, item] of queue.entries()) {
    options.onProgress?.({ stage: 'capture', done, total: queue.length, name: item.name });
    for await (const one of readItem(item, options)) {
      pending.push(one);
      if ('capture' in one) bytes += one.capture.snapshot.bytes.length;
      if (pending.length < AT_ONCE && bytes < BYTES_AT_ONCE) continue;
      await flush();
      options.onProgress?.({ stage: 'capture', done, total: queue.length, name: one.input.name });
    }
  }
  await flush();
  options.onProgress?.({ stage: 'capture', done: queue.length, total: queue.length, name: '' });
  return outcomes;
}

type Item =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly input: ReadInput }
  | { readonly name: string; readonly address: string }
  | { readonly name: string; readonly failure: Failure };

function listInputs(inputs: readonly (string | ReadInput)[]): Item[] {
  const items: Item[] = [];
  let paths: string[] = [];
  const list = (): void => {
    const { files, failures } = listFiles(paths);
    items.push(...files.map(({ name, path }) => ({ name, path })), ...failures);
    paths = [];
  };
  for (const input of inputs) {
    if (typeof input === 'string' && isAddress(input)) {
      list();
      items.push({ name: input, address: input });
    } else if (typeof input === 'string') paths.push(input);
    else {
      list();
      items.push({ name: input.name, input });
    }
  }
  list();
  return items;
}

async function* readItem(item: Item, options: AddOptions): AsyncGenerator<Pending> {
  if ('failure' in item) {
    yield { input: { name: item.name, from: item.name }, failure: item.failure };
    return;
  }
  const from = 'path' in item ? item.path : 'input' in item ? item.input.from : item.address;
  try {
    const input = await fetchItem(item, options);
    for await (const part of readDocuments(input)) {
      if ('failure' in part) yield { input: { name: part.name, from }, failure: part.failure };
      else yield { input: { name: part.snapshot.name, from }, capture: part };
    }
  } catch (error) {
    yield { input: { name: item.name, from }, failure: toFailure(error, from) };
  }
}

async function fetchItem(item: Exclude<Item, { failure: Failure }>, options: AddOptions): Promise<ReadInput> {
  if ('input' in item) return item.input;
  if ('path' in item) return { name: item.name, from: item.path, bytes: readFile(item.path) };
  const { fetchPage } = await import('../capture/fetch/fetch-page.ts');
  return fetchPage(item.address, { allowHosts: options.allowHosts ?? [], now: options.now ?? (() => new Date()) });
}

function readFile(path: string): Uint8Array {
  // Looked at first: a file of many gigabytes must not be read to be refused.
  const { size } = statSync(path);
  if (size > MOST_LINES_BYTES) {
    throw new Failure(
      'too-large',
      `${path} has ${Math.ceil(size / 1024 ** 3)} GB, which is more than Hearsay reads; split it and add the parts.`,
    );
  }
  return readFileSync(path);
}

function keepBatch(
  store: Store,
  batch: readonly Pending[],
  entry: () => { readonly at: string; readonly actor: string },
): { outcomes: AddOutcome[]; captured: Captured[] } {
  return write(store, () => {
    const { db } = store;
    const captured: Captured[] = [];
    const alike = db.prepare('SELECT sha256 FROM snapshot WHERE sha256 >= ? AND sha256 < ?');
    const add = db.prepare('INSERT INTO snapshot (n, sha256, bytes) VALUES (?, ?, ?)');
    const outcomes = batch.map((one): AddOutcome => {
      const { name, from } = one.input;
      if ('failure' in one) return { kind: 'failed', name, from, code: one.failure.code, reason: one.failure.message };
      const { snapshot, document } = one.capture;
      const { sha256 } = snapshot;
      const prefix = sha256.slice(0, 10);
      const known = alike.all(prefix, `${prefix}g`).map((row) => textOf(row, 'sha256'));
      const { notExtracted } = document;
      if (known.includes(sha256)) {
        // What could not be read once, and can be now, is captured again: the later entry counts.
        if (notExtracted === undefined && wasNotExtracted(db, sha256)) {
          const { seq } = appendEntry(db, { ...entry(), kind: 'captured', payload: toPayload(one.capture, from) });
          captured.push({ document, seq });
          return { kind: 'added', name, from, document: document.id };
        }
        if (one.capture.fetched) {
          const payload = { ...toPayload(one.capture, from), unchanged: true };
          appendEntry(db, { ...entry(), kind: 'captured', payload });
        }
        return { kind: 'already there', name, from, document: document.id };
      }
      const same = findUnchanged(db, one.capture);
      if (same !== null) {
        // The page says what it said: that is known of one more day, and its bytes are no second document.
        const { name: _name, sha256: served, ...payload } = toPayload(one.capture, from);
        appendEntry(db, { ...entry(), kind: 'captured', payload: { ...payload, ...same, served, unchanged: true } });
        return { kind: 'already there', name, from, document: `d${same.sha256.slice(0, 10)}` };
      }
      if (known.length > 0) {
        const reason = `${name} cannot be told from another document by its id (${document.id}); change its bytes by one character and add it again.`;
        return { kind: 'failed', name, from, code: 'unreadable', reason };
      }
      const { seq } = appendEntry(db, { ...entry(), kind: 'captured', payload: toPayload(one.capture, from) });
      add.run(seq, sha256, snapshot.bytes);
      captured.push({ document, seq });
      return {
        kind: 'added',
        name,
        from,
        document: document.id,
        ...(notExtracted === undefined ? {} : { notExtracted }),
      };
    });
    return { outcomes, captured };
  });
}

/** What the log says of a capture. */
function toPayload(
  { snapshot, document, inside, fetched, address }: Capture,
  from: string,
): Readonly<Record<string, unknown>> {
  const { sha256, name, mediaType } = snapshot;
  const { notExtracted } = document;
  return {
    sha256,
    name,
    from,
    mediaType,
    ...(inside ? { inside } : {}),
    ...(address === undefined ? {} : { address }),
    ...(fetched ? { fetched } : {}),
    ...(notExtracted === undefined ? {} : { notExtracted }),
  };
}

function wasNotExtracted(db: Store['db'], sha256: string): boolean {
  const last = readLog(db).findLast((entry) => entry.kind === 'captured' && entry.payload?.['sha256'] === sha256);
  return last?.payload?.['notExtracted'] !== undefined;
}

/** The last version of the page at this address, where its text is the same; null where there is none or it reads otherwise. */
function findUnchanged(db: Store['db'], { address, document }: Capture): { name: unknown; sha256: string } | null {
  if (address === undefined || document.notExtracted !== undefined) return null;
  const before = groupVersions(readLog(db)).get(address)?.at(-1)?.document;
  const row =
    before === undefined ? null : db.prepare('SELECT name, sha256, text FROM document WHERE id = ?').get(before);
  return row && textOf(row, 'text') === document.text ? { name: row['name'], sha256: textOf(row, 'sha256') } : null;
}
