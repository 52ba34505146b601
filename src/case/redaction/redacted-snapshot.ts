import type { Document } from '../../model/document.ts';
import { hash } from '../hash.ts';
import { toCanonicalJson } from '../canonical-json.ts';

/** What the bytes of a redacted document are. Only a redaction makes them: no file is ever read as this. */
export const REDACTED = 'application/vnd.hearsay.redacted+json';

/**
 * The bytes that stand in the place of a document's own: its readable text and what is known of it. A page's markup, a scan or a
 * packed file could hold the words in places that nobody sees, so none of that is kept.
 * @param seq of the entry that captured it, which makes two documents differ that differed in the redacted words alone
 */
export function writeRedacted(
  document: Omit<Document, 'id' | 'sha256' | 'textSha256' | 'offsets'>,
  seq: number,
): Uint8Array {
  return new TextEncoder().encode(toCanonicalJson({ seq, document }));
}

/** @throws SyntaxError where the bytes are something else */
export function readRedacted(bytes: Uint8Array): Document {
  const { document }: { document: Omit<Document, 'id' | 'sha256' | 'textSha256' | 'offsets'> } = JSON.parse(
    new TextDecoder().decode(bytes),
  );
  const sha256 = hash(bytes);
  return {
    ...document,
    id: `d${sha256.slice(0, 10)}`,
    sha256,
    textSha256: hash(document.text),
    offsets: [{ text: 0, source: 0, length: 0 }],
  };
}
