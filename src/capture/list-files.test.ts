import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { listFiles } from './list-files.ts';
import { tmpdir } from 'node:os';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-list-'));
after(() => rmSync(folder, { recursive: true }));
for (const path of [
  'b.txt',
  'a.md',
  'Z.txt',
  '.hidden.txt',
  'in/c.html',
  'in/.git/d.txt',
  'in/deep/e.txt',
  'case.hearsay',
  'case.hearsay-wal',
]) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), 'x');
}
mkdirSync(join(folder, 'none'));
symlinkSync(join(folder, 'in'), join(folder, 'in', 'round'));

const list = (...paths: string[]): [files: string[], failures: string[]] => {
  const { files, failures } = listFiles(paths.map((path) => join(folder, path)));
  return [
    files.map(({ path }) => relative(folder, path)),
    failures.map(({ failure }) => failure.message.replaceAll(`${folder}/`, '')),
  ];
};

describe('listFiles', () => {
  const rows: [what: string, paths: string[], files: string[], failures: string[]][] = [
    ['a file', ['b.txt'], ['b.txt'], []],
    ['a hidden file that was named', ['.hidden.txt'], ['.hidden.txt'], []],
    [
      'a folder, without hidden files, cases and circles',
      [''],
      ['Z.txt', 'a.md', 'b.txt', 'in/c.html', 'in/deep/e.txt'],
      [],
    ],
    ['a pattern', ['*.txt'], ['Z.txt', 'b.txt'], []],
    ['a pattern over folders', ['**/*.{html,md}'], ['a.md', 'in/c.html'], []],
    ['each file once', ['b.txt', '*.txt', 'b.txt'], ['b.txt', 'Z.txt'], []],
    [
      'what is missing, by name, and the others',
      ['gone.txt', 'b.txt'],
      ['b.txt'],
      ['There is no file or folder gone.txt.'],
    ],
    ['a pattern that matches nothing', ['*.pdf'], [], ['Nothing matches *.pdf.']],
    ['an empty folder', ['none'], [], ['There is no file to read in the folder none.']],
  ];
  for (const [what, paths, files, failures] of rows)
    it(what, () => assert.deepEqual(list(...paths), [files, failures]));

  it('does not fetch addresses', () => {
    assert.match(
      listFiles(['https://tidewater.example/a']).failures[0]?.failure.message ?? '',
      /fetched by hearsay add alone/,
    );
  });
});
