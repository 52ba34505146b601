import assert from 'node:assert/strict';
import { type RequestListener, createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import { Failure } from '../../model/failure.ts';
import { fetchPage } from './fetch-page.ts';

// A server on this machine's own loopback: no request leaves it.

const PAGE = '<!doctype html><title>Gate</title><p>The gate is open.</p>';
const answers: Record<string, RequestListener> = {
  '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'x-served': 'here' }).end(PAGE),
  '/gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/brotli': (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(PAGE)),
  '/bomb': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(80 * 1024 * 1024))),
  '/twice': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end('x'),
  '/once': (_, response) => response.writeHead(302, { location: '/page#part' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/inside': (_, response) => response.writeHead(301, { location: 'http://127.0.0.2/secret' }).end(),
  '/mapped': (_, response) => response.writeHead(301, { location: 'http://[::ffff:127.0.0.1]/secret' }).end(),
  '/named': (_, response) => response.writeHead(301, { location: 'http://user:word@localhost/' }).end(),
  '/gone': (_, response) => response.writeHead(410).end('gone'),
  '/endless': (_, response) => {
    response.writeHead(200);
    const more = setInterval(() => response.write(Buffer.alloc(8 * 1024 * 1024)), 1);
    response.on('close', () => clearInterval(more));
  },
  '/robots.txt': (_, response) => response.writeHead(200).end('User-agent: *\nDisallow: /once'),
};
const server = createServer((request, response) => {
  const answer = answers[request.url ?? ''];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
let home = '';
before(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const now = (): Date => new Date('2031-05-04T10:00:00Z');
const get = (path: string, allowHosts: readonly string[] = ['127.0.0.1']): ReturnType<typeof fetchPage> =>
  fetchPage(path.includes(':') ? path : `${home}${path}`, { allowHosts, now });

describe('fetchPage', () => {
  it('brings the bytes and keeps how they came', async () => {
    const { bytes, mediaType, fetched, name } = await get('/page');
    assert.equal(new TextDecoder().decode(bytes), PAGE);
    assert.equal(mediaType, 'text/html');
    assert.match(name, /^127\.0\.0\.1:\d+\/page$/);
    assert.ok(fetched);
    assert.deepEqual(
      [fetched.url, fetched.at, fetched.status, fetched.robots],
      [`${home}/page`, '2031-05-04T10:00:00.000Z', 200, 'allowed'],
    );
    assert.deepEqual(fetched.hops, [{ url: `${home}/page`, status: 200, address: '127.0.0.1' }]);
    assert.ok(fetched.headers.some(([key, value]) => key === 'x-served' && value === 'here'));
  });

  it('follows a redirect and keeps the way', async () => {
    const { fetched } = await get('/once');
    assert.deepEqual(
      fetched?.hops.map(({ url, status }) => [url, status]),
      [
        [`${home}/once`, 302],
        [`${home}/page`, 200],
      ],
    );
  });

  for (const path of ['/gzip', '/brotli'])
    it(`unpacks ${path}`, async () => assert.equal(new TextDecoder().decode((await get(path)).bytes), PAGE));

  const refused: [what: string, path: string, code: string, sentence: RegExp][] = [
    ['another scheme', 'ftp://127.0.0.1/a', 'usage', /only http and https/],
    ['a redirect to a file', '/file', 'usage', /redirected to an address that is not of the web/],
    ['a redirect into the network', '/inside', 'usage', /127\.0\.0\.2 lies in this machine's own network/],
    ['a redirect to a mapped address', '/mapped', 'usage', /::ffff:7f00:1 lies in/],
    ['a redirect with a password', '/named', 'usage', /holds a name or password/],
    ['a circle', '/round', 'unreadable', /redirected more than 5 times/],
    ['a page that is gone', '/gone', 'unreadable', /no such page \(410\)/],
    ['80 MB packed into little', '/bomb', 'too-large', /unpacks to more than 64 MB/],
    ['what is packed twice', '/twice', 'unreadable', /cannot unpack \(gzip, gzip\)/],
    ['an answer without end', '/endless', 'too-large', /sends more than 32 MB/],
  ];
  for (const [what, path, code, sentence] of refused) {
    it(`refuses ${what}`, async () => {
      await assert.rejects(
        get(path),
        (error) => error instanceof Failure && error.code === code && sentence.test(error.message),
      );
    });
  }

  const closed: [address: string, sentence: RegExp][] = [
    ['http://127.0.0.1/', /127\.0\.0\.1 lies in.*--allow-host 127\.0\.0\.1/],
    ['http://localhost/', /localhost lies in/],
    ['http://[::1]/', /::1 lies in/],
    ['http://2130706433/', /127\.0\.0\.1 lies in/],
    ['http://0x7f.1/', /127\.0\.0\.1 lies in/],
    ['http://169.254.169.254/latest', /169\.254\.169\.254 lies in/],
    ['http://[64:ff9b::7f00:1]/', /lies in/],
  ];
  for (const [address, sentence] of closed) {
    it(`does not ask ${address} unless a person allows it`, async () => {
      await assert.rejects(
        get(address, []),
        (error) => error instanceof Failure && error.code === 'usage' && sentence.test(error.message),
      );
    });
  }
});
