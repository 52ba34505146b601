import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { makeFolder, runHearsay } from './run-hearsay.ts';

// What goes wrong is one plain sentence, with the right exit code, and nothing is lost.

const FOLDER = makeFolder();
const GOOD = 'Orlan Petty said on Tuesday that the ferry had sailed.\n';
const put = (name: string, data: string | Uint8Array): void => writeFileSync(join(FOLDER, name), data);

put('good.txt', GOOD);
put('empty.txt', '');
put('blank.txt', ' \n\n\t\n');
put(
  'photo.png',
  Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
);
put('zeros.txt', new Uint8Array(4096));
put('broken.txt', Uint8Array.from([...Buffer.from('The radio '), 0xc3, 0x28, ...Buffer.from(' was off, é said.')]));
put('huge.txt', 'The ferry sailed again. '.repeat(Math.ceil((50 * 1024 * 1024) / 24)));
put('lines.jsonl', '{"id": "a", "text": "x"\nnot json\n');
put('not-a-case.hearsay', 'This is a letter, and no case.\n');
mkdirSync(join(FOLDER, 'nothing', 'deeper'), { recursive: true });
mkdirSync(join(FOLDER, 'unreadable'));
put('unreadable/empty.md', '');

const SENTENCE = /^hearsay: [^\n]{10,300}\.\n$/;

const INPUTS: readonly (readonly [what: string, args: readonly string[], code: number, about: RegExp])[] = [
  ['an empty file', ['add', 'empty.txt'], 3, /empty\.txt is empty/],
  ['nothing but white space', ['add', 'blank.txt'], 3, /blank\.txt/],
  ['a picture', ['add', 'photo.png'], 3, /photo\.png/],
  ['binary data named as text', ['add', 'zeros.txt'], 3, /zeros\.txt/],
  ['broken UTF-8', ['add', 'broken.txt'], 3, /broken\.txt.*UTF-8/],
  ['a text of 50 MB', ['add', 'huge.txt'], 3, /huge\.txt has 5\d MB/],
  ['a folder without files', ['add', 'nothing'], 3, /nothing/],
  ['a folder in which nothing can be read', ['add', 'unreadable'], 3, /empty\.md is empty/],
  ['a path that leads nowhere', ['add', 'absent.txt'], 3, /no file or folder absent\.txt/],
  ['a pattern that matches nothing', ['add', '*.docx'], 3, /Nothing matches \*\.docx/],
  ['an extract of nothing', ['extract', 'absent.txt'], 3, /no file or folder absent\.txt/],
  ['a case that does not exist', ['ledger', '--case', 'absent.hearsay'], 3, /no case at absent\.hearsay/],
  ['a file that is no case, to look at', ['ledger', '--case', 'not-a-case.hearsay'], 3, /not a Hearsay case/],
  ['a file that is no case, to add to', ['add', 'good.txt', '--case', 'not-a-case.hearsay'], 3, /not a Hearsay case/],
  ['a folder for a case', ['ledger', '--case', 'nothing'], 3, /nothing/],
  ['an unknown option', ['ledger', '--sideways'], 2, /unknown option '--sideways'/],
  ['an unknown command', ['gossip'], 2, /unknown command 'gossip'/],
  ['a kind that there is not', ['ledger', '--kind', 'rumour'], 2, /--kind.*rumour.*contact/],
  ['a format that there is not', ['ledger', '--format', 'xml'], 2, /--format.*xml/],
  ['a number that is none', ['ledger', '--limit', 'many'], 2, /--limit takes a whole number, not "many"/],
  ['a day that is none', ['ledger', '--as-of', 'yesterday'], 2, /--as-of takes .*, not "yesterday"/],
  ['a day that no calendar has', ['ledger', '--as-of', '2031-02-30'], 2, /not "2031-02-30"/],
  ['an argument too few', ['claim'], 2, /missing required argument 'id'/],
  ['an argument too many', ['claim', 'a', 'b'], 2, /too many arguments/],
  ['a description without one', ['describe', 'good.txt'], 2, /Say what is known/],
  ['an answer key that is none', ['eval', 'case', 'good.txt', '--corpus', 'lines.jsonl'], 3, /good\.txt is not JSON/],
  ['a corpus that is none', ['eval', 'attribution', 'lines.jsonl'], 3, /lines\.jsonl, line 1 is not JSON/],
];

for (const [what, args, code, about] of INPUTS) {
  test(what, () => {
    const ran = runHearsay(FOLDER, args);
    assert.match(ran.stderr, SENTENCE);
    assert.match(ran.stderr, about);
    assert.equal(ran.stdout, '');
    assert.equal(ran.code, code);
  });
}

test('the file that is no case is left as it was', () => {
  assert.equal(readFileSync(join(FOLDER, 'not-a-case.hearsay'), 'utf8'), 'This is a letter, and no case.\n');
});

test('a case of a newer version is left alone, and says what to do', () => {
  const path = join(FOLDER, 'newer.hearsay');
  assert.equal(runHearsay(FOLDER, ['add', 'good.txt', '--case', path]).code, 0);
  const database = new DatabaseSync(path);
  database.exec('PRAGMA user_version = 9999');
  database.close();
  const before = readFileSync(path);
  for (const args of [['ledger'], ['add', 'good.txt']]) {
    const ran = runHearsay(FOLDER, [...args, '--case', path]);
    assert.match(ran.stderr, SENTENCE);
    assert.match(ran.stderr, /newer/);
    assert.equal(ran.code, 3);
  }
  assert.deepEqual(readFileSync(path), before);
});

test('one file that cannot be read is named, and the others go on', () => {
  const path = join(FOLDER, 'mixed.hearsay');
  const ran = runHearsay(FOLDER, ['add', 'empty.txt', 'good.txt', 'photo.png', 'absent.txt', '--case', path]);
  assert.equal(ran.code, 0);
  assert.match(ran.stdout, /^Added 1 document to .*mixed\.hearsay, 3 not read\.\n$/);
  const sentences = ran.stderr.trimEnd().split('\n');
  assert.equal(sentences.length, 3);
  for (const name of ['empty.txt', 'photo.png', 'absent.txt']) {
    assert.equal(sentences.filter((sentence) => sentence.includes(name)).length, 1, name);
  }
  assert.match(runHearsay(FOLDER, ['documents', '--case', path]).stdout, /good\.txt/);
});

test('a failed add leaves the documents that were there', () => {
  const path = join(FOLDER, 'kept.hearsay');
  runHearsay(FOLDER, ['add', 'good.txt', '--case', path]);
  assert.equal(runHearsay(FOLDER, ['add', 'empty.txt', '--case', path]).code, 3);
  const { documents }: { documents: { text: string }[] } = JSON.parse(
    runHearsay(FOLDER, ['export', '--case', path]).stdout,
  );
  assert.deepEqual(
    documents.map((document) => document.text),
    [GOOD],
  );
});

test('an export to a place that cannot be written', () => {
  const path = join(FOLDER, 'kept.hearsay');
  const ran = runHearsay(FOLDER, ['export', '--case', path, '-o', join(FOLDER, 'absent', 'case.json')]);
  assert.match(ran.stderr, SENTENCE);
  assert.equal(ran.code, 3);
});

test('a document that tries to drive the terminal', () => {
  put(
    'hostile.txt',
    'Ida Marrow said the radio \u001b]0;owned\u0007\u001b[2J\u009b31m was off.\nOrlan Petty denied that the radio was off.\n',
  );
  const path = join(FOLDER, 'hostile.hearsay');
  runHearsay(FOLDER, ['add', 'hostile.txt', '--case', path]);
  for (const args of [['ledger', '--all'], ['search', 'radio'], ['timeline'], ['documents'], ['export'], ['log']]) {
    const { stdout, code } = runHearsay(FOLDER, [...args, '--case', path]);
    assert.equal(code, 0);
    // oxlint-disable-next-line no-control-regex -- none of them may be there
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/, args[0]!);
  }
});
