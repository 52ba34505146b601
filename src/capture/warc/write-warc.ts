import type { Fetched } from '../read-bytes.ts';
import { createHash } from 'node:crypto';

/** A page with how it came. */
export interface Fetch {
  readonly fetched: Fetched;
  /** Unpacked. */
  readonly body: Uint8Array;
}

const encoder = new TextEncoder();
/** Headers that say how the body was packed: it is written unpacked, so they are written under another name. */
const PACKING = new Set(['content-encoding', 'transfer-encoding', 'content-length']);

/**
 * Writes pages as a web archive (WARC 1.1, ISO 28500): one response record each, and a metadata record with the redirects that led
 * there. Ids are made from what they name, so that the same pages give the same archive.
 * @param software what made it, for the first record
 */
export function writeWarc(pages: readonly Fetch[], software: string): Uint8Array {
  const records: Uint8Array[] = [];
  const [first] = pages;
  const info = encoder.encode(`software: ${software}\r\nformat: WARC File Format 1.1\r\n`);
  records.push(
    writeRecord('warcinfo', first?.fetched.at ?? '1970-01-01T00:00:00Z', 'application/warc-fields', [], info),
  );
  for (const { fetched, body } of pages) {
    const headers = fetched.headers.map(
      ([name, value]) => `${PACKING.has(name) ? `x-archive-orig-${name}` : name}: ${oneLine(value)}\r\n`,
    );
    const head = `HTTP/1.1 ${fetched.status} OK\r\n${headers.join('')}content-length: ${body.length}\r\n\r\n`;
    const address = fetched.hops.at(-1)?.address ?? null;
    const fields: [string, string][] = [['WARC-Target-URI', fetched.url]];
    if (address !== null) fields.push(['WARC-IP-Address', address]);
    records.push(
      writeRecord(
        'response',
        fetched.at,
        'application/http;msgtype=response',
        fields,
        Buffer.concat([encoder.encode(head), body]),
      ),
    );
    const hops = fetched.hops.map(({ url, status, address: by }) => `hop: ${status} ${by ?? '-'} ${oneLine(url)}\r\n`);
    const notes = encoder.encode(`${hops.join('')}robots: ${fetched.robots}\r\n`);
    records.push(
      writeRecord('metadata', fetched.at, 'application/warc-fields', [['WARC-Target-URI', fetched.url]], notes),
    );
  }
  return Buffer.concat(records);
}

function writeRecord(
  type: string,
  at: string,
  contentType: string,
  fields: readonly (readonly [string, string])[],
  block: Uint8Array,
): Uint8Array {
  const digest = createHash('sha256')
    .update(type)
    .update(at)
    .update(JSON.stringify(fields))
    .update(block)
    .digest('hex');
  const id = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${id}>`,
    `WARC-Date: ${at}`,
    ...fields.map(([name, value]) => `${name}: ${oneLine(value)}`),
    `Content-Type: ${contentType}`,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([encoder.encode(`${head.join('\r\n')}\r\n\r\n`), block, encoder.encode('\r\n\r\n')]);
}

function oneLine(words: string): string {
  return words.replaceAll(/[\r\n]+/g, ' ');
}
