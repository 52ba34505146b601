import { Failure } from '../model/failure.ts';
import type { LogEntry } from '../model/decision.ts';
import type { Seal } from '../model/custody.ts';

/** One entry of an exported log, as it was written: no payload where it was erased. */
export type SealedEntry = LogEntry & Seal;

/** What a case takes back from an export of its own: what happened. The rest follows from it. */
export interface ReadExport {
  readonly head: string;
  readonly log: readonly SealedEntry[];
  readonly documents: readonly { readonly name: string; readonly sha256: string; readonly bytes: Uint8Array }[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads the JSON of an export. Hashes are not looked at here.
 * @param name of the file, for the failure's sentence
 * @throws Failure `usage` where it is no export, is of a newer version, or does not carry what a case needs
 */
export function readExport(value: unknown, name: string): ReadExport {
  if (!isRecord(value) || !Array.isArray(value['log']) || !Array.isArray(value['documents']))
    throw new Failure('usage', `${name} is not an export of a case; hearsay export --format json makes one.`);
  if (value['schema'] !== 1)
    throw new Failure('usage', `${name} was made by a newer version of Hearsay; update Hearsay to read it.`);
  return {
    head: String(value['head']),
    log: value['log'].map((entry) => readEntry(entry, name)),
    documents: value['documents'].map((document) => readDocument(document, name)),
  };
}

function readEntry(value: unknown, name: string): SealedEntry {
  const entry = isRecord(value) ? value : {};
  const { seq, at, actor, kind, payload, salt, previous, hash } = entry;
  const payloadHash = entry['payload_hash'];
  if (payloadHash === undefined)
    throw new Failure('usage', `${name} carries no seals, so that it cannot be taken back; export the case anew.`);
  if (
    typeof seq !== 'number' ||
    typeof at !== 'string' ||
    typeof actor !== 'string' ||
    typeof kind !== 'string' ||
    typeof payloadHash !== 'string' ||
    typeof previous !== 'string' ||
    typeof hash !== 'string' ||
    (salt !== null && typeof salt !== 'string') ||
    (payload !== null && !isRecord(payload))
  )
    throw new Failure('usage', `${name} has an entry in its log that is none; take another copy of it.`);
  // What a redaction left in the place of an erased payload is said by the redaction's own entry.
  return { seq, at, actor, kind, payload: salt === null ? null : payload, salt, payloadHash, previous, hash };
}

function readDocument(value: unknown, name: string): ReadExport['documents'][number] {
  const document = isRecord(value) ? value : {};
  const { sha256, text, snapshot } = document;
  if (typeof sha256 !== 'string' || typeof text !== 'string')
    throw new Failure('usage', `${name} has a document without its text or its hash; take another copy of it.`);
  const bytes = typeof snapshot === 'string' ? Buffer.from(snapshot, 'base64') : new TextEncoder().encode(text);
  return { name: String(document['name']), sha256, bytes };
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
