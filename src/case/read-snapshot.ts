import { type Fetched, toUnextracted } from '../capture/read-bytes.ts';
import { REDACTED, readRedacted } from './redaction/redacted-snapshot.ts';
import type { CaptureEntry } from './derive.ts';
import type { Document } from '../model/document.ts';
import { Failure } from '../model/failure.ts';
import type { Store } from './open-store.ts';
import { bytesOf } from './read-row.ts';
import { hash } from './hash.ts';
import { readAgain } from '../capture/worker/read-again.ts';

/** Reads a document from its snapshot. @throws Failure `damaged` where the snapshot is gone or no longer reads */
export function readSnapshot(store: Pick<Store, 'db' | 'path'>, entry: CaptureEntry): Document {
  const { sha256, payload } = entry;
  const row = store.db.prepare('SELECT bytes FROM snapshot WHERE sha256 = ?').get(sha256);
  const name = String(payload['name']);
  if (!row)
    throw new Failure('damaged', `${store.path} is damaged: the snapshot of ${name} is gone; run hearsay verify.`);
  const bytes = bytesOf(row, 'bytes');
  const mediaType = String(payload['mediaType']);
  if (mediaType === REDACTED && hash(bytes) === sha256) return readRedacted(bytes);
  const fetched = payload['fetched'];
  const input = {
    name,
    from: String(payload['from']),
    mediaType,
    bytes,
    ...(isFetched(fetched) ? { fetched } : {}),
  };
  // What could not be read when it was captured is not tried again: every rebuild would wait for it.
  const { notExtracted } = payload;
  const capture = typeof notExtracted === 'string' ? toUnextracted(input, mediaType, notExtracted) : readAgain(input);
  if (capture.snapshot.sha256 !== sha256) {
    throw new Failure('damaged', `${store.path} is damaged: the snapshot of ${name} has changed; run hearsay verify.`);
  }
  return capture.document;
}

/** The log is chained and was written by this program: a glance tells an entry with this part from one without. */
function isFetched(value: unknown): value is Fetched {
  return typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string';
}
