import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { COMMANDS } from '../src/cli/command-table.ts';
import { writeReference } from '../src/cli/write-reference.ts';

const PATH = fileURLToPath(new URL('../docs/commands.md', import.meta.url));

// After a change of a command: UPDATE_REFERENCE=1 npm test -- test/cli-reference.test.ts
test('docs/commands.md is what the program says about itself', () => {
  const reference = writeReference();
  if (process.env['UPDATE_REFERENCE'] === '1') writeFileSync(PATH, reference);
  assert.equal(readFileSync(PATH, 'utf8'), reference);
});

test('the reference has every command, with its examples', () => {
  const reference = writeReference();
  for (const { name, examples } of COMMANDS) {
    assert.ok(reference.includes(`## hearsay ${name}\n`), name);
    for (const example of examples) assert.ok(reference.includes(`$ ${example}\n`), example);
  }
});
