import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { COMMANDS } from '../src/cli/command-table.ts';
import { EXAMPLE, LAUNCHER, cleanEnvironment, makeFolder, runHearsay } from './run-hearsay.ts';

const FOLDER = makeFolder();

test('help lists every command, on standard output, with what to begin with', () => {
  const { code, stdout, stderr } = runHearsay(FOLDER, ['--help']);
  assert.deepEqual([code, stderr], [0, '']);
  for (const { name } of COMMANDS) assert.match(stdout, new RegExp(`^  ${name.split(' ')[0]}\\b`, 'm'));
  assert.match(stdout, /\$ hearsay start/);
});

for (const { name, examples, onCase } of COMMANDS) {
  test(`help of ${name} has an example`, () => {
    const { code, stdout, stderr } = runHearsay(FOLDER, [...name.split(' '), '--help']);
    assert.deepEqual([code, stderr], [0, '']);
    for (const example of examples) assert.ok(stdout.includes(`$ ${example}`));
    assert.equal(stdout.includes('--case <file>'), onCase);
    for (const line of stdout.split('\n')) assert.ok(line.length <= 100, line);
  });
}

test('each command has a file of its own, and no file is without a command', () => {
  const files = readdirSync(fileURLToPath(new URL('../src/cli/command/', import.meta.url))).filter(
    (name) => !name.includes('.test.'),
  );
  assert.deepEqual(files.toSorted(), COMMANDS.map(({ name }) => `${name.replace(' ', '-')}.ts`).toSorted());
});

test('without a command, help goes to standard error', () => {
  const { code, stdout, stderr } = runHearsay(FOLDER, []);
  assert.deepEqual([code, stdout], [2, '']);
  assert.match(stderr, /^Usage: hearsay/);
});

test('the version is the package’s', () => {
  assert.match(runHearsay(FOLDER, ['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
});

test('a reader that stops reading ends it quietly', { skip: process.platform === 'win32' }, () => {
  runHearsay(FOLDER, ['add', EXAMPLE]);
  const quoted = `"${process.execPath}" "${LAUNCHER}"`;
  for (const command of ['export', 'ledger --all']) {
    const { stderr, stdout } = spawnSync('sh', ['-c', `${quoted} ${command} | head -c 20`], {
      cwd: FOLDER,
      encoding: 'utf8',
      env: cleanEnvironment(),
    });
    assert.equal(stderr, '');
    assert.equal(Buffer.byteLength(stdout), 20);
  }
});
