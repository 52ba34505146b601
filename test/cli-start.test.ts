import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, runHearsay } from './run-hearsay.ts';

const FOLDER = makeFolder();

test('start builds the example, shows its ledger, and what it says to type next works', () => {
  const ran = runHearsay(FOLDER, ['start', '--no-serve']);
  assert.equal(ran.code, 0);
  assert.equal(ran.stderr, '');
  assert.match(
    ran.stdout,
    /^The example, an invented matter, is now a case: examples\.hearsay, 1\d documents\.\n\n1\d documents · as of /,
  );
  const typed = [...ran.stdout.matchAll(/hearsay\.mjs (\w+(?: \w+)?) --case examples\.hearsay/g)].map(
    (match) => match[1]!,
  );
  assert.deepEqual(
    typed.map((words) => words.split(' ')[0]).filter((word) => word !== 'describe'),
    ['claim', 'trace', 'timeline', 'missing'],
  );
  for (const words of typed) {
    const next = runHearsay(FOLDER, [...words.split(' '), '--case', 'examples.hearsay']);
    assert.equal(next.code, 0, words);
    assert.notEqual(next.stdout, '');
  }
});

test('a second start says that the case is there', () => {
  const ran = runHearsay(FOLDER, ['start', '--no-serve']);
  assert.match(ran.stdout, /^The case examples\.hearsay already exists; nothing was new, 1\d documents in all\.\n\n/);
  assert.equal(ran.code, 0);
});

test('start with a person’s own documents makes case.hearsay of them', () => {
  writeFileSync(
    join(FOLDER, 'own.txt'),
    'Ida Marrow said on Monday that the radio was off. Orlan Petty denied that the radio was off.\n',
  );
  const ran = runHearsay(FOLDER, ['start', 'own.txt', '--no-serve']);
  assert.match(ran.stdout, /^Your documents are now a case: case\.hearsay, 1 document\.\n/);
  assert.ok(existsSync(join(FOLDER, 'case.hearsay')));
});

test('start with a path that leads nowhere leaves nothing behind', () => {
  const folder = makeFolder();
  const ran = runHearsay(folder, ['start', 'absent', '--no-serve']);
  assert.equal(ran.stderr, 'hearsay: There is no file or folder absent.\n');
  assert.equal(ran.code, 3);
  assert.ok(!existsSync(join(folder, 'case.hearsay')));
});
