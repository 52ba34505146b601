import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { openCase } from './open-case.ts';
import { tmpdir } from 'node:os';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-two-'));
after(() => rmSync(folder, { recursive: true }));

/** A program that adds `count` documents one call at a time and prints the id of each when it was told that it is kept. */
const ADDER = `
const { openCase } = await import(${JSON.stringify(new URL('./open-case.ts', import.meta.url).href)});
const [path, name, count] = process.argv.slice(1);
const one = openCase(path);
process.stdout.write('open\\n');
const bytes = (at) => new TextEncoder().encode('The clerk ' + name + ' said that boat ' + at + ' had left the quay in March.');
for (let at = 0; at < Number(count); at += 5) {
  const inputs = Array.from({ length: 5 }, (_, more) => ({ name: name + (at + more), from: name, bytes: bytes(at + more) }));
  await one.add(inputs, { onOutcome: (outcome) => process.stdout.write(outcome.kind + ' ' + outcome.document + '\\n') });
}
one.close();
`;

interface Adder {
  readonly child: ChildProcess;
  /** What was acknowledged so far. */
  readonly told: string[];
  readonly done: Promise<{ code: number | null; errors: string }>;
}

function startAdder(path: string, name: string, count: number): Adder {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', ADDER, path, name, String(count)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => told.push(line));
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const done = new Promise<{ code: number | null; errors: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, errors }));
  });
  return { child, told, done };
}

const added = (adder: Adder): string[] =>
  adder.told.filter((line) => line.startsWith('added ')).map((line) => line.slice(6));

describe('two programs on one case', () => {
  it('add at once, from the first moment of the file on, and nothing is lost', { timeout: 120_000 }, async () => {
    const path = join(folder, 'both.hearsay');
    const adders = ['ann', 'bo', 'cy'].map((name) => startAdder(path, name, 20));
    const ends = await Promise.all(adders.map(({ done }) => done));
    for (const { code, errors } of ends) assert.equal(code, 0, errors);
    const one = openCase(path);
    const kept = new Set(one.documents().map(({ id }) => id));
    assert.equal(kept.size, 60);
    for (const id of adders.flatMap(added)) assert.ok(kept.has(id));
    assert.deepEqual(
      one.log().map(({ seq }) => seq),
      Array.from({ length: 60 }, (_, at) => at + 1),
    );
    const verification = one.verify();
    assert.deepEqual(
      verification.checks.filter(({ holds }) => !holds),
      [],
    );
    one.close();
  });

  it('one reads while the other writes', { timeout: 60_000 }, async () => {
    const path = join(folder, 'read.hearsay');
    openCase(path).close();
    const reader = openCase(path, { readOnly: true });
    const adder = startAdder(path, 'ann', 40);
    const seen: number[] = [];
    while (adder.child.exitCode === null) {
      const documents = reader.documents().length;
      assert.equal(reader.exportRecords().readings.length >= documents, true);
      seen.push(documents);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.deepEqual(
      seen,
      seen.toSorted((a, b) => a - b),
    );
    assert.equal(reader.documents().length, 40);
    reader.close();
  });

  it('keeps what it acknowledged, wherever it is killed', { timeout: 120_000 }, async () => {
    const path = join(folder, 'killed.hearsay');
    const acknowledged = new Set<string>();
    // A kill at another moment each time; seeded by the round, so that a failure can be seen again.
    for (let round = 0; round < 5; round++) {
      const adder = startAdder(path, `r${round}-`, 200);
      const wanted = 1 + ((round * 7) % 24);
      while (adder.told.length <= wanted && adder.child.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 3));
      adder.child.kill('SIGKILL');
      await adder.done;
      for (const id of added(adder)) acknowledged.add(id);
    }
    const one = openCase(path);
    const kept = new Set(one.documents().map(({ id }) => id));
    assert.deepEqual(
      [...acknowledged].filter((id) => !kept.has(id)),
      [],
    );
    assert.ok(acknowledged.size > 30);
    const verification = one.verify();
    assert.deepEqual(
      verification.checks.filter(({ holds }) => !holds),
      [],
    );
    one.close();
  });
});
