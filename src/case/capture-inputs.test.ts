import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createServer } from 'node:http';
import { makeDocx, makePdf, makeZip } from '../../test/made-up-files.ts';
import type { AddOutcome } from './case.ts';
import type { ReadInput } from '../capture/read-bytes.ts';
import { openCase } from './open-case.ts';

const WORDS = 'Cal Roe, the keeper, said on Tuesday that the lower gate had stood open for six hours.';
const PDF = makePdf([[{ x: 60, y: 700, words: WORDS }]]);
const DOCX = makeDocx(`<w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p>`);
const SCAN = makePdf([[], []]);
const MAIL = 'From: Ann Oduya <ann@harbour.example>\r\nDate: Sun, 4 May 2031 10:00:00 +0000\r\n\r\nSee the log.\r\n';
const input = (name: string, bytes: Uint8Array | string): ReadInput => ({
  name,
  from: name,
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
});
const tell = (outcome: AddOutcome): string =>
  `${outcome.name}: ${outcome.kind}${outcome.kind === 'added' && outcome.notExtracted !== undefined ? ' without text' : ''}`;

describe('captureInputs', () => {
  it('keeps what people send, and verifies it', async () => {
    using held = { case: openCase(':memory:'), [Symbol.dispose]: () => held.case.close() };
    const archive = makeZip([
      { name: 'inner/note.docx', bytes: DOCX },
      { name: '../../up/plain.txt', bytes: WORDS.replace('six', 'five') },
      { name: '__MACOSX/._note', bytes: 'x' },
    ]);
    const outcomes = await held.case.add([input('gate.pdf', PDF), input('gate.eml', MAIL), input('all.zip', archive)]);
    assert.deepEqual(outcomes.map(tell), [
      'gate.pdf: added',
      'gate.eml: added',
      'all.zip/inner/note.docx: added',
      'all.zip/up/plain.txt: added',
    ]);
    assert.equal(held.case.documents()[0]?.places?.[0]?.page, 1);
    const payload = held.case.log().at(-1)?.payload ?? {};
    assert.deepEqual(
      [payload['name'], Reflect.get(Object(payload['inside']), 'name')],
      ['all.zip/up/plain.txt', 'all.zip'],
    );
    assert.ok(held.case.verify().holds);
  });

  it('keeps what it cannot read, says why, and goes on', async () => {
    using held = { case: openCase(':memory:'), [Symbol.dispose]: () => held.case.close() };
    const outcomes = await held.case.add([
      input('scan.pdf', SCAN),
      input('broken.docx', DOCX.subarray(0, 100)),
      input('page.html', '<html><script>1</script></html>'),
      input('empty.txt', ''),
      input('plain.txt', WORDS),
    ]);
    assert.deepEqual(outcomes.map(tell), [
      'scan.pdf: added without text',
      'broken.docx: added without text',
      'page.html: added without text',
      'empty.txt: failed',
      'plain.txt: added',
    ]);
    const [scan] = held.case.documents();
    assert.match(scan?.notExtracted ?? '', /it is a scan/);
    assert.equal(scan?.text, '');
    assert.ok(held.case.verify().holds);
  });

  it('knows again what it has kept', async () => {
    using held = { case: openCase(':memory:'), [Symbol.dispose]: () => held.case.close() };
    await held.case.add([input('scan.pdf', SCAN), input('gate.pdf', PDF)]);
    const again = await held.case.add([input('scan.pdf', SCAN), input('gate.pdf', PDF)]);
    assert.deepEqual(again.map(tell), ['scan.pdf: already there', 'gate.pdf: already there']);
    assert.equal(held.case.log().length, 2);
  });
});

const page = (words: string, nonce: number): string =>
  `<!doctype html><html><head><title>Gate stood open</title><!-- ${nonce} --></head><body><article><h1>Gate stood open</h1><p>${WORDS}</p><p>${words}</p></article></body></html>`;

describe('captureInputs, from an address', () => {
  let served = '';
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(200).end('User-agent: *\nDisallow: /gate');
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(served);
  });
  let address = '';
  before(async () => {
    const open = Promise.withResolvers<void>();
    server.listen(0, '127.0.0.1', () => open.resolve());
    await open.promise;
    const bound = server.address();
    address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/gate`;
  });
  after(() => server.close());

  it('keeps every text of a page as a version, and how each came', async () => {
    using held = { case: openCase(':memory:'), [Symbol.dispose]: () => held.case.close() };
    const days = ['2031-05-04', '2031-05-05', '2031-05-06'];
    const add = (): Promise<AddOutcome[]> =>
      held.case.add([address], {
        allowHosts: ['127.0.0.1'],
        now: () => new Date(`${days.shift() ?? ''}T10:00:00Z`),
      });
    served = page('The harbour board could not be reached.', 1);
    const [first] = await add();
    served = page('The harbour board could not be reached.', 2);
    const [second] = await add();
    served = page('The harbour board denied that anybody had been in danger.', 3);
    const [third] = await add();
    assert.deepEqual([first?.kind, second?.kind, third?.kind], ['added', 'already there', 'added']);
    const log = held.case.log();
    const fetched = Object(log[0]?.payload?.['fetched']);
    assert.deepEqual(
      [fetched.url, fetched.at, fetched.status, fetched.robots, fetched.hops.length],
      [address, '2031-05-04T10:00:00.000Z', 200, 'disallowed', 1],
    );
    assert.equal(log[1]?.payload?.['unchanged'], true);
    const versions = held.case.versions(third?.kind === 'added' ? third.document : '');
    assert.deepEqual(
      versions.map(({ seen, changes }) => [seen.length, changes?.length ?? null]),
      [
        [1, null],
        [0, 1],
      ],
    );
    const texts = new Map(held.case.documents().map(({ id, text }) => [id, text]));
    const [change] = versions[1]?.changes ?? [];
    assert.equal(texts.get(versions[0]!.document)?.slice(...change!.removed), 'could not be reached.');
    assert.equal(texts.get(versions[1]!.document)?.slice(...change!.added), 'denied that anybody had been in danger.');
    assert.ok(held.case.verify().holds);
  });

  it('asks nobody in its own network unless a person allows it', async () => {
    using held = { case: openCase(':memory:'), [Symbol.dispose]: () => held.case.close() };
    const [outcome] = await held.case.add([address]);
    assert.ok(outcome?.kind === 'failed' && /--allow-host 127\.0\.0\.1/.test(outcome.reason));
    assert.equal(held.case.log().length, 0);
  });
});
