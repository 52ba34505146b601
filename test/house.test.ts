import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, it } from 'node:test';

const HOME = resolve(import.meta.dirname, '..');
const SRC = join(HOME, 'src');

/** Which room may import which: the table of ARCHITECTURE.md, read from there so that the two cannot part. */
function importTable(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const line of readFileSync(join(HOME, 'ARCHITECTURE.md'), 'utf8').split('\n')) {
    const row = /^\| `([a-z]+)\/` \|[^|]+\| ([^|]+) \|$/.exec(line);
    if (row) table.set(row[1]!, new Set(row[2] === '-' ? [] : row[2]!.split(',').map((room) => room.trim())));
  }
  return table;
}

/** Every relative import of a file, as absolute paths. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1]!);
  return found.map((name) => resolve(dirname(path), name));
}

const roomOf = (path: string): string => relative(SRC, path).split(sep)[0]!;
const files = globSync('**/*.ts', { cwd: SRC })
  .map((name) => join(SRC, name))
  .toSorted();

describe('the house', () => {
  const table = importTable();

  it('has a row in the import table for every room', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => !room.endsWith('.ts')));
    assert.deepEqual(
      [...rooms].filter((room) => !table.has(room)),
      [],
    );
  });

  it('imports along the table and nowhere else', () => {
    const strays: string[] = [];
    for (const path of files) {
      const from = roomOf(path);
      if (path.endsWith('.test.ts') || from.endsWith('.ts')) continue;
      for (const target of importsOf(path)) {
        const to = roomOf(target);
        if (to !== from && !table.get(from)?.has(to)) strays.push(`${relative(HOME, path)} imports ${to}/`);
      }
    }
    assert.deepEqual(strays, []);
  });

  it('keeps clock, files, network and randomness out of the stages', () => {
    const pure = [
      'model',
      'text',
      'lexicon',
      'mention',
      'attribution',
      'claim',
      'origin',
      'standing',
      'check',
      'picture',
      'page',
      'brief',
    ];
    const strays = files.filter((path) => {
      if (!pure.includes(roomOf(path)) || path.endsWith('.test.ts')) return false;
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
      return /from 'node:|\bfetch\(|Date\.now\(|new Date\(\)|Math\.random|localeCompare|toLocale|process\./.test(code);
    });
    assert.deepEqual(
      strays.map((path) => relative(HOME, path)),
      [],
    );
  });

  it('has no path of a machine in its files', () => {
    const listed = spawnSync('git', ['ls-files', '-z'], { cwd: HOME, encoding: 'utf8' });
    if (listed.status !== 0) return;
    const named = listed.stdout.split('\0').filter((name) => /\.(ts|tsx|mjs|md|json|html|txt|sh)$/.test(name));
    const strays = named.filter((name) => {
      const text = readFileSync(join(HOME, name), 'utf8');
      return name !== 'test/house.test.ts' && /(^|[\s"'(=])\/(work|root|home|Users|tmp)\/\w/m.test(text);
    });
    assert.deepEqual(strays, []);
  });

  for (const [what, command] of [
    ['types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']],
    ['lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings']],
    ['format', ['node_modules/oxfmt/bin/oxfmt', '--check']],
  ] as const) {
    it(`is clean by its ${what}`, () => {
      const run = spawnSync(process.execPath, [...command], { cwd: HOME, encoding: 'utf8' });
      assert.equal(run.status, 0, run.stdout + run.stderr);
    });
  }
});
