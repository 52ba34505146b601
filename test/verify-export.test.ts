import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { EXAMPLE, makeFolder, runHearsay } from './run-hearsay.ts';

const SCRIPT = fileURLToPath(new URL('../docs/verify-export.mjs', import.meta.url));
const FOLDER = makeFolder();
const GOOD = join(FOLDER, 'case.json');

function verify(path: string, ...more: readonly string[]): { code: number | null; words: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, path, ...more], { encoding: 'utf8' });
  return { code: status, words: stdout + stderr };
}

describe('docs/verify-export.mjs', () => {
  let head = '';
  before(() => {
    const file = join(FOLDER, 'case.hearsay');
    assert.equal(runHearsay(FOLDER, ['add', EXAMPLE, '--case', file]).code, 0);
    assert.equal(
      runHearsay(FOLDER, ['describe', '12-ai-answer.txt', '--published', '2025-05-01', '--case', file]).code,
      0,
    );
    assert.equal(runHearsay(FOLDER, ['export', '--case', file, '-o', GOOD]).code, 0);
    head = JSON.parse(readFileSync(GOOD, 'utf8')).head;
  });

  it('is short, and has no code of the project', () => {
    const text = readFileSync(SCRIPT, 'utf8');
    assert.ok(text.split('\n').length <= 150);
    assert.deepEqual(
      [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]),
      ['node:crypto', 'node:fs'],
    );
  });

  it('works out the head of a good export', () => {
    const { code, words } = verify(GOOD, head);
    assert.equal(code, 0, words);
    assert.ok(words.includes(`It ends in ${head}`));
  });

  it('tells that what is no file cannot be read', () => assert.equal(verify(join(FOLDER, 'none.json')).code, 3));
  it('compares with a head that was given by other means', () => {
    const { code, words } = verify(GOOD, 'f'.repeat(64));
    assert.deepEqual([code, /and not in f{64}/.test(words)], [1, true]);
  });

  const TAMPERINGS: readonly (readonly [what: string, tamper: (value: any) => void, words: RegExp])[] = [
    [
      'a word of a text',
      (value) => (value.documents[0].text += '!'),
      /the text of .* is not the text that was exported/,
    ],
    ['a text and its hash', (value) => (value.documents[0].text_sha256 = 'a'.repeat(64)), /is not the text/],
    ['the bytes', (value) => (value.documents[0].snapshot = 'AAAA'), /are not those that were captured/],
    [
      'a document that nobody captured',
      (value) => value.documents.push({ ...value.documents[0], sha256: 'b'.repeat(64) }),
      /no entry of the log captured/,
    ],
    [
      'what an entry says',
      (value) => (value.log[13].payload.published = '2024-01-01'),
      /what entry 14 of the log says was changed/,
    ],
    ['who decided', (value) => (value.log[13].actor = 'nobody'), /entry 14 of the log was changed/],
    ['when', (value) => (value.log[0].at = '2020-01-01T00:00:00.000Z'), /entry 1 of the log was changed/],
    ['an entry that is gone', (value) => value.log.splice(5, 1), /entry 6 of the log is missing/],
    ['the last entry', (value) => value.log.pop(), /the log ends in/],
    ['two entries in another order', (value) => value.log.splice(1, 2, value.log[2], value.log[1]), /missing|follow/],
    ['the head', (value) => (value.head = 'c'.repeat(64)), /the file says c{64}/],
    ['a quotation', (value) => (value.statements[0].content = [[0, 9_999_999]]), /quotes words that are not there/],
    ['no seals', (value) => value.log.forEach((entry: any) => delete entry.payload_hash), /carries no seal/],
    ['no log at all', (value) => delete value.log, /it has no list "log"/],
  ];
  for (const [what, tamper, words] of TAMPERINGS) {
    it(`finds out: ${what}`, () => {
      const value = JSON.parse(readFileSync(GOOD, 'utf8'));
      tamper(value);
      const path = join(FOLDER, 'bad.json');
      writeFileSync(path, JSON.stringify(value));
      const found = verify(path);
      assert.equal(found.code, 1, found.words);
      assert.match(found.words, words);
    });
  }
});
