import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import type { Case } from '../case.ts';
import { Failure } from '../../model/failure.ts';
import { join } from 'node:path';
import { makeAnchor } from '../anchor-words.ts';
import { openCase } from '../open-case.ts';
import { tmpdir } from 'node:os';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-redact-'));
after(() => rmSync(folder, { recursive: true }));

const HTML = `<html><head><title>Harbour chief met Quillon Varnaby</title><meta name="description" content="On Quillon Varnaby."></head>
<body><article><p>Lena Marsh, the harbour chief, met the operator Quillon Varnaby in March, two officials said. The ferry sank in May.</p>
<p>“We never met,” Quillon   Varnaby said. Marsh declined to comment on the meeting, which took place on the quay.</p></article></body></html>`;
const TEXT = 'The clerk Jory Penn said that Quillon Varnaby had signed the paper. Penn denied that he was paid.';

async function makeCase(name: string): Promise<Case> {
  const made = openCase(join(folder, `${name}.hearsay`), { actor: 'ann' });
  await made.add([
    { name: 'page.html', from: 'page.html', bytes: Buffer.from(HTML) },
    { name: 'other.txt', from: 'other.txt', bytes: Buffer.from(TEXT) },
  ]);
  made.describe('page.html', { publisher: 'The Tidewater Post', published: '2031-05-04' });
  for (const reference of ['page.html', 'other.txt']) {
    const document = made.document(reference);
    for (const statement of made.statements({ document: document.id }))
      made.decide({ kind: 'accepted', statement: makeAnchor(statement, document) });
  }
  made.decide({ kind: 'noted', about: null, text: 'Ask Quillon Varnaby again.' });
  return made;
}

/** Whether words stand anywhere in the bytes of the case's files, in letters of any case, as UTF-8 or as UTF-16. */
function standsInFiles(path: string, words: string): string[] {
  return ['', '-wal', '-shm', '-journal']
    .map((end) => path + end)
    .filter((file) => existsSync(file))
    .filter((file) => {
      const bytes = readFileSync(file);
      return [bytes.toString('latin1'), bytes.toString('utf16le')].some((text) =>
        text.toLowerCase().includes(words.toLowerCase()),
      );
    });
}

function damages(opened: Case): string[] {
  return opened.verify().checks.flatMap(({ holds, words }) => (holds ? [] : [words]));
}

describe('redacting words', () => {
  it('takes them out of snapshot, decisions, search, derived rows and free pages, and verify still holds', async () => {
    const opened = await makeCase('words');
    assert.equal(standsInFiles(opened.path, 'Varnaby').length > 0, true);
    const before = opened.log();
    const done = opened.redact('page.html', { what: 'words', words: 'quillon varnaby', reason: 'A source at risk' });
    assert.equal(done.places, 2);
    assert.equal(done.whole, true);
    // The other document was not asked for, and is named.
    assert.deepEqual(done.elsewhere.documents, [opened.document('other.txt').id]);
    assert.ok(done.elsewhere.entries.length > 0);
    opened.redact('other.txt', { what: 'words', words: 'Quillon Varnaby', reason: 'A source at risk' });
    assert.deepEqual(standsInFiles(opened.path, 'Varnaby'), []);
    assert.deepEqual(standsInFiles(opened.path, 'Quillon'), []);

    const { checks, holds } = opened.verify();
    assert.equal(holds, true, JSON.stringify(checks));
    const words = checks.map((check) => check.words).join('\n');
    assert.match(words, /each chained to the one before, 2 redacted/);
    assert.match(
      words,
      /2 redacted, and nothing else is missing from the log: entry \d+ \(words, by ann, .*A source at risk\)/,
    );
    // Hashes, times and actors of what was written before are untouched.
    assert.deepEqual(
      opened
        .log()
        .slice(0, before.length)
        .map(({ seq, at, actor, kind, hash }) => [seq, at, actor, kind, hash]),
      before.map(({ seq, at, actor, kind, hash }) => [seq, at, actor, kind, hash]),
    );
    assert.deepEqual(opened.search('Varnaby'), []);
    opened.close();
    assert.deepEqual(standsInFiles(opened.path, 'Varnaby'), []);
  });

  it('leaves everything else where it was: text, paragraphs, description, decisions', async () => {
    const opened = await makeCase('rest');
    const before = opened.document('page.html');
    const accepted = opened.log().filter(({ kind }) => kind === 'accepted').length;
    opened.redact('page.html', { what: 'words', words: 'Quillon Varnaby', reason: 'A source at risk' });
    const left = opened.document('page.html');
    assert.equal(left.text, before.text.replaceAll(/Quillon\s+Varnaby/g, '[redacted]'));
    assert.equal(left.title, 'Harbour chief met [redacted]');
    assert.equal(left.publisher, 'The Tidewater Post');
    assert.deepEqual(
      left.blocks.map(({ kind, span }) => [kind, left.text.slice(...span)]),
      before.blocks.map(({ kind, span }) => [
        kind,
        before.text.slice(...span).replaceAll(/Quillon\s+Varnaby/g, '[redacted]'),
      ]),
    );
    assert.notEqual(left.sha256, before.sha256);
    assert.equal(opened.log().filter(({ kind, payload }) => kind === 'accepted' && payload !== null).length, accepted);
    assert.deepEqual(opened.unanchored(), []);
    assert.ok(!JSON.stringify(opened.exportRecords()).includes(before.sha256));
    opened.close();
  });

  it('takes out one place alone where a span is given, and twice where it is done again', async () => {
    const opened = await makeCase('span');
    const { text } = opened.document('page.html');
    const at = text.indexOf('The ferry sank');
    const first = opened.redact('page.html', {
      what: 'span',
      span: [at, at + 'The ferry sank'.length],
      reason: 'Not ours',
    });
    assert.equal(first.places, 1);
    const second = opened.redact(first.document ?? '', { what: 'words', words: 'Lena Marsh', reason: 'Asked for' });
    assert.deepEqual(damages(opened), []);
    const left = opened.document('page.html').text;
    assert.ok(
      left.startsWith('[redacted], the harbour chief') || left.includes('\n[redacted], the harbour chief'),
      left,
    );
    assert.ok(left.includes('[redacted] in May'), left);
    assert.deepEqual(standsInFiles(opened.path, 'ferry sank'), []);
    assert.deepEqual(standsInFiles(opened.path, 'Lena Marsh'), []);
    const log = opened.log();
    assert.equal(log.find(({ seq }) => seq === first.entry.seq)?.payload?.['reason'], 'Not ours');
    assert.equal(log.find(({ seq }) => seq === second.entry.seq)?.payload?.['reason'], 'Asked for');
    assert.deepEqual(opened.unanchored(), []);
    opened.close();
  });

  it('is refused where the words do not stand there, where no reason is given, or where the reason tells them', async () => {
    const opened = await makeCase('refused');
    const rows = [
      [{ what: 'words', words: 'Nobody Here', reason: 'x' }, 'not-found', /do not stand in page\.html/],
      [{ what: 'words', words: 'Marsh', reason: ' ' }, 'usage', /Say why/],
      [{ what: 'words', words: 'Marsh', reason: 'marsh asked' }, 'usage', /reason repeats/],
      [{ what: 'words', words: ' ', reason: 'x' }, 'not-found', /do not stand/],
      [{ what: 'span', span: [5, 100_000], reason: 'x' }, 'usage', /has no words at 5-100000/],
    ] as const;
    const before = opened.log().length;
    for (const [request, code, sentence] of rows) {
      assert.throws(
        () => opened.redact('page.html', request),
        (error) => error instanceof Failure && error.code === code && sentence.test(error.message),
      );
    }
    assert.equal(opened.log().length, before);
    assert.throws(
      () => opened.undo(opened.redact('other.txt', { what: 'document', reason: 'x' }).entry.seq),
      /no decision/,
    );
    opened.close();
  });
});

describe('redacting a mail', () => {
  it('names the mail in which an attachment came, and keeps what else is known of it', async () => {
    const mail = [
      'From: Edda Roake <edda@example.org>',
      'Subject: The ferry',
      'Date: Sun, 04 May 2031 10:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'The clerk said that the ferry had left the quay.',
      '--b',
      'Content-Type: text/plain',
      'Content-Disposition: attachment; filename="note.txt"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('The pilot Quillon Varnaby said that he was asked to sign.').toString('base64'),
      '--b--',
      '',
    ].join('\r\n');
    const opened = openCase(join(folder, 'mail.hearsay'), { actor: 'ann' });
    await opened.add([{ name: 'a.eml', from: 'a.eml', bytes: Buffer.from(mail) }]);
    const [letter, note] = opened.documents();
    assert.ok(letter && note);
    const done = opened.redact(note.id, { what: 'words', words: 'Quillon Varnaby', reason: 'x' });
    assert.deepEqual(done.elsewhere.documents, [letter.id]);
    const again = opened.redact(letter.id, { what: 'words', words: 'Edda Roake', reason: 'y' });
    assert.deepEqual(again.elsewhere.documents, []);
    assert.equal(opened.document(again.document ?? '').text, letter.text.replaceAll('Edda Roake', '[redacted]'));
    assert.deepEqual(standsInFiles(opened.path, 'Varnaby'), []);
    assert.deepEqual(standsInFiles(opened.path, 'Roake'), []);
    assert.deepEqual(standsInFiles(opened.path, Buffer.from('The pilot Quillon').toString('base64').slice(0, 20)), []);
    assert.deepEqual(damages(opened), []);
    opened.close();
  });
});

describe('erasing a document', () => {
  it('leaves the fact, who and why, and nothing of it', async () => {
    const opened = await makeCase('whole');
    const { id, sha256 } = opened.document('other.txt');
    const done = opened.redact('other.txt', { what: 'document', reason: 'Handed over by mistake' });
    assert.equal(done.document, null);
    for (const words of ['Jory Penn', 'signed the paper', 'other.txt', id, sha256])
      assert.deepEqual(standsInFiles(opened.path, words), [], words);
    assert.deepEqual(damages(opened), []);
    assert.deepEqual(
      opened.documents().map(({ name }) => name),
      ['page.html'],
    );
    const entry = opened.log().at(-1);
    assert.equal(entry?.kind, 'redacted');
    assert.equal(entry?.actor, 'ann');
    assert.equal(entry?.payload?.['reason'], 'Handed over by mistake');
    assert.match(
      opened
        .verify()
        .checks.map((check) => check.words)
        .join('\n'),
      /1 redacted.*\(a whole document, by ann/,
    );
    opened.close();
  });

  it('after its words were redacted leaves nothing either', async () => {
    const opened = await makeCase('after');
    opened.redact('other.txt', { what: 'words', words: 'Jory Penn', reason: 'first' });
    const { id } = opened.document('other.txt');
    opened.redact('other.txt', { what: 'document', reason: 'second' });
    for (const words of ['Jory', 'signed the paper', 'other.txt', id])
      assert.deepEqual(standsInFiles(opened.path, words), [], words);
    assert.deepEqual(damages(opened), []);
    assert.deepEqual(
      opened
        .log()
        .filter(({ kind }) => kind === 'redacted')
        .map(({ payload }) => payload?.['reason']),
      ['first', 'second'],
    );
    opened.close();
  });

  it('is found where somebody takes its entry out or puts words back', async () => {
    const opened = await makeCase('forged');
    opened.redact('other.txt', { what: 'document', reason: 'x' });
    opened.close();
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(opened.path);
    db.exec('DROP TRIGGER log_keeps_words');
    db.exec("UPDATE log SET salt = 'aa', payload = '{}' WHERE seq = 2");
    db.close();
    const read = openCase(opened.path, { readOnly: true });
    assert.ok(damages(read).some((words) => words === 'what entry 2 of the log says was changed'));
    read.close();
    assert.ok(readdirSync(folder).includes('forged.hearsay'));
  });
});
