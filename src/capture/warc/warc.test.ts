import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { makeZip } from '../../../test/made-up-files.ts';
import { Failure } from '../../model/failure.ts';
import type { Fetched } from '../read-bytes.ts';
import { readParts } from '../read-parts.ts';
import { readWarc } from './read-warc.ts';
import { writeWarc } from './write-warc.ts';

const PAGE = '<!doctype html><title>Gate</title><p>The keeper said that the gate was open.</p>';
const encode = (words: string): Uint8Array => new TextEncoder().encode(words);
const fetched = (url: string): Fetched => ({
  url,
  at: '2031-05-04T10:00:00Z',
  status: 200,
  headers: [
    ['content-type', 'text/html'],
    ['content-encoding', 'br'],
  ],
  hops: [
    { url: 'http://tidewater.example/', status: 301, address: '192.0.2.1' },
    { url, status: 200, address: '192.0.2.2' },
  ],
  robots: 'allowed',
});
const record = (type: string, block: string): Uint8Array =>
  encode(
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://tidewater.example/a\r\nWARC-Date: 2031-05-04T10:00:00Z\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`,
  );
const answer = (head: string, body: string): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${head}\r\n${body}`;
const bodies = (bytes: Uint8Array): string[] =>
  [...readWarc(bytes, 'a.warc', () => undefined)].map(({ body }) => new TextDecoder().decode(body));
const is = (sentence: RegExp) => (error: unknown) => error instanceof Failure && sentence.test(error.message);

describe('readWarc', () => {
  it('reads what writeWarc wrote', () => {
    const url = 'https://tidewater.example/a';
    const [one, ...others] = readWarc(
      writeWarc([{ fetched: fetched(url), body: encode(PAGE) }], 'Hearsay'),
      'a.warc',
      () => undefined,
    );
    assert.ok(one && others.length === 0);
    assert.deepEqual(
      [one.fetched.url, one.fetched.at, one.fetched.hops, new TextDecoder().decode(one.body)],
      [url, '2031-05-04T10:00:00Z', [{ url, status: 200, address: '192.0.2.2' }], PAGE],
    );
  });

  it('reads answers alone, packed one by one or not', () => {
    const records = [
      record('warcinfo', 'software: x'),
      record('request', 'GET / HTTP/1.1'),
      record('response', answer('', PAGE)),
    ];
    assert.deepEqual(bodies(Buffer.concat(records)), [PAGE]);
    assert.deepEqual(bodies(Buffer.concat(records.map((one) => gzipSync(one)))), [PAGE]);
  });

  it('takes off chunks, also where only their header is left', () => {
    const head = 'Transfer-Encoding: chunked\r\n';
    assert.deepEqual(bodies(record('response', answer(head, '5\r\nGate \r\n4\r\nopen\r\n0\r\n\r\n'))), ['Gate open']);
    assert.deepEqual(bodies(record('response', answer(head, PAGE))), [PAGE]);
  });

  it('says in one sentence what is damaged', () => {
    assert.throws(() => bodies(encode('words')), is(/is not a web archive/));
    assert.throws(
      () => bodies(Buffer.concat([record('response', answer('', PAGE)), encode('x'.repeat(99))])),
      is(/is damaged after 1 record/),
    );
    assert.throws(() => bodies(gzipSync(record('response', PAGE)).subarray(0, 40)), is(/is damaged/));
  });
});

describe('readParts, of web archives', () => {
  it('makes documents of pages and passes over what they are drawn with', async () => {
    const picture = record('response', 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx');
    const wacz = makeZip([
      { name: 'datapackage.json', bytes: '{}' },
      { name: 'pages/pages.jsonl', bytes: '{"text": "no document"}' },
      { name: 'archive/data.warc.gz', bytes: gzipSync(record('response', answer('', PAGE))) },
    ]);
    for (const [name, bytes] of [
      ['a.warc', gzipSync(record('response', answer('', PAGE)))],
      ['a.wacz', wacz],
      ['both.warc', Buffer.concat([gzipSync(record('response', answer('', PAGE))), gzipSync(picture)])],
    ] as const) {
      const parts = await Array.fromAsync(readParts({ name, from: name, bytes }));
      assert.deepEqual(
        parts.map((part) =>
          'failure' in part ? part.failure.message : [part.document.name, part.document.text, part.address],
        ),
        [['tidewater.example/a', 'The keeper said that the gate was open.', 'https://tidewater.example/a']],
      );
    }
  });
});
