import { type Store, write } from '../open-store.ts';
import { Failure } from '../../model/failure.ts';
import type { Imported } from './imported.ts';
import type { ReadExport } from '../../exchange/read-export.ts';
import { resolveRedactions } from '../redaction/resolve-redactions.ts';
import { toCanonicalJson } from '../canonical-json.ts';

/**
 * Writes the log of an export, which was checked, into a case that has none: entry by entry as it was, so that the head
 * stays the same, with the bytes of its documents. One transaction.
 * @throws Failure `damaged` where a document's bytes are not in the export
 */
export function takeOverLog(store: Store, { log, documents }: ReadExport, name: string): Imported {
  return write(store, () => {
    const { db } = store;
    const bytes = new Map(documents.map((document) => [document.sha256, document.bytes]));
    const insert = db.prepare(
      'INSERT INTO log (seq, at, actor, kind, salt, payload, payload_hash, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    );
    for (const { seq, at, actor, kind, salt, payload, payloadHash, previous, hash } of log) {
      const words = payload === null ? null : toCanonicalJson(payload);
      insert.run(seq, at, actor, kind, salt, words, payloadHash, previous, hash);
    }
    const keep = db.prepare('INSERT INTO snapshot (n, sha256, bytes) VALUES (?, ?, ?)');
    const kept = new Set<string>();
    for (const { seq, kind, payload } of resolveRedactions(log)) {
      const sha256 = payload?.['sha256'];
      if (kind !== 'captured' || typeof sha256 !== 'string' || kept.has(sha256)) continue;
      const found = bytes.get(sha256);
      if (found === undefined)
        throw new Failure('damaged', `${name} lacks the bytes of ${String(payload?.['name'])}; nothing was taken in.`);
      keep.run(seq, sha256, found);
      kept.add(sha256);
    }
    const decisions = log.filter(({ kind }) => kind !== 'captured').length;
    return { how: 'whole', documents: kept.size, decisions, known: 0, leftOut: [] };
  });
}
