import type { Fetched } from '../read-bytes.ts';
import { openGzip } from '../archive/read-gzip.ts';
import { Failure } from '../../model/failure.ts';
import { MOST_FILE_BYTES } from '../limits.ts';

/** One page of a web archive, still packed as its server packed it. */
export interface WarcResponse {
  readonly fetched: Fetched;
  readonly body: Uint8Array;
}

const MOST_HEAD = 64 * 1024;
const decoder = new TextDecoder('latin1');

/**
 * Reads the answers that servers gave, record by record (WARC 1.0 and 1.1, ISO 28500), from an archive that may be packed record by
 * record. Requests, metadata and repeated answers are passed over.
 * @param spend told how many bytes were unpacked
 * @throws Failure `unreadable` where the archive is damaged, `too-large`
 */
export function* readWarc(bytes: Uint8Array, name: string, spend: (bytes: number) => void): Generator<WarcResponse> {
  let records = 0;
  for (let at = 0; at < bytes.length;) {
    let record: Uint8Array;
    if (bytes[at] === 0x1f && bytes[at + 1] === 0x8b) {
      const member = openGzip(bytes, at, MOST_FILE_BYTES + MOST_HEAD, name);
      spend(member.bytes.length);
      record = member.bytes;
      at = member.next;
    } else {
      // Line ends part the records.
      while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
      if (at >= bytes.length) break;
      const length = measureRecord(bytes.subarray(at));
      if (length === null) {
        if (records > 0) throw new Failure('unreadable', `${name} is damaged after ${records} records.`);
        throw new Failure('unreadable', `${name} is not a web archive.`);
      }
      record = bytes.subarray(at, at + length);
      at += length;
    }
    records++;
    const response = readRecord(record);
    if (response) yield response;
  }
}

/** From the head to the end of its block. */
function measureRecord(bytes: Uint8Array): number | null {
  const head = readHead(bytes);
  if (!head?.first.startsWith('WARC/')) return null;
  const length = Number(head.find('content-length') ?? NaN);
  return Number.isSafeInteger(length) && length >= 0 ? head.end + length : null;
}

function readRecord(bytes: Uint8Array): WarcResponse | null {
  const head = readHead(bytes);
  if (!head?.first.startsWith('WARC/')) return null;
  const type = head.find('warc-type');
  const url = head.find('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  if ((type !== 'response' && type !== 'resource') || url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url))
    return null;
  const block = bytes.subarray(head.end, head.end + Number(head.find('content-length') ?? 0));
  const address = head.find('warc-ip-address');
  const at = head.find('warc-date') ?? '';
  if (type === 'resource') {
    const headers = [['content-type', head.find('content-type') ?? '']] as const;
    return {
      fetched: { url, at, status: 200, headers, hops: [{ url, status: 200, address }], robots: 'unknown' },
      body: block,
    };
  }
  const answer = readHead(block);
  const status = Number(/^HTTP\/\S{1,5} (\d{3})/.exec(answer?.first ?? '')?.[1] ?? 0);
  if (!answer || status < 200 || status > 299) return null;
  const body = block.subarray(answer.end);
  return {
    fetched: { url, at, status, headers: answer.headers, hops: [{ url, status, address }], robots: 'unknown' },
    body: /chunked/i.test(answer.find('transfer-encoding') ?? '') ? joinChunks(body) : body,
  };
}

interface Head {
  readonly first: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Where the block begins. */
  readonly end: number;
  find(name: string): string | null;
}

function readHead(bytes: Uint8Array): Head | null {
  const head = decoder.decode(bytes.subarray(0, MOST_HEAD));
  const gap = /\r?\n\r?\n/.exec(head);
  if (!gap) return null;
  const [first = '', ...lines] = head.slice(0, gap.index).split(/\r?\n/);
  const headers = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon > 0
      ? [
          [
            line.slice(0, colon).trim().toLowerCase(),
            line
              .slice(colon + 1)
              .trim()
              .slice(0, 4000),
          ],
        ]
      : [];
  });
  return {
    first,
    headers: headers.slice(0, 200),
    end: gap.index + gap[0].length,
    find: (name) => headers.find(([key]) => key === name)?.[1] ?? null,
  };
}

/** Takes off the chunked encoding (RFC 9112, 7.1); many archives keep its header and not its form. */
function joinChunks(body: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < body.length;) {
    const line = body.indexOf(0x0a, at);
    const size =
      line === -1
        ? null
        : /^([0-9a-f]{1,8})\s{0,5}(?:;.{0,200})?\r?$/i.exec(
            decoder.decode(body.subarray(at, Math.min(line, at + 300))),
          )?.[1];
    if (line === -1 || size === null || size === undefined) return pieces.length === 0 ? body : Buffer.concat(pieces);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    pieces.push(body.subarray(line + 1, line + 1 + length));
    at = line + 1 + length;
    while (body[at] === 0x0d || body[at] === 0x0a) at++;
  }
  return Buffer.concat(pieces);
}
