import { NO_ENTRY, hashEntry, hashPayload } from '../log.ts';
import { Failure } from '../../model/failure.ts';
import type { ReadExport } from '../../exchange/read-export.ts';
import { hash } from '../hash.ts';
import { toCanonicalJson } from '../canonical-json.ts';

/**
 * Nothing damaged is taken in: every entry is as it was written and follows the one before, every document has the
 * bytes that its hash names.
 * @throws Failure `damaged`
 */
export function checkExport({ log, documents, head }: ReadExport, name: string): void {
  let previous = NO_ENTRY;
  for (const [
    at,
    { seq, at: time, actor, kind, payload, salt, payloadHash, previous: before, hash: own },
  ] of log.entries()) {
    if (seq !== at + 1 || before !== previous)
      throw damaged(name, `entry ${at + 1} of its log is missing or does not follow the one before`);
    if (payload !== null && salt !== null && hashPayload(salt, toCanonicalJson(payload)) !== payloadHash)
      throw damaged(name, `what entry ${seq} of its log says was changed`);
    if (hashEntry({ seq, at: time, actor, kind, payloadHash, previous }) !== own)
      throw damaged(name, `entry ${seq} of its log was changed`);
    previous = own;
  }
  if (head !== previous) throw damaged(name, 'its log does not end where it says');
  for (const document of documents) {
    if (hash(document.bytes) !== document.sha256) throw damaged(name, `the bytes of ${document.name} were changed`);
  }
}

function damaged(name: string, why: string): Failure {
  return new Failure('damaged', `${name} is damaged: ${why}; nothing was taken in.`);
}
