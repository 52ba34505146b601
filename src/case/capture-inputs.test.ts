import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
