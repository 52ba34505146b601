import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import type { Check } from './case.ts';
import type { Checkpoint } from './checkpoint.ts';
import { DatabaseSync } from 'node:sqlite';
import { Failure } from '../model/failure.ts';
import { join } from 'node:path';
import { openCase } from './open-case.ts';
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { tmpdir } from 'node:os';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-checkpoint-'));
after(() => rmSync(folder, { recursive: true }));

const input = (name: string): { name: string; from: string; bytes: Uint8Array } => ({
  name,
  from: name,
  bytes: new TextEncoder().encode(`The pilot Edda Roake said that ${name} had left the quay.`),
});

/** A case of two documents, its checkpoint, and what `change` makes of it, opened and closed again as any program would. */
async function checkAfter(name: string, change: (path: string) => void | Promise<void>): Promise<Check> {
  const path = join(folder, `${name}.hearsay`);
  const made = openCase(path, { now: () => new Date('2031-05-04T10:00:00Z') });
  await made.add([input('a.txt'), input('b.txt')]);
  const checkpoint = made.checkpoint();
  made.close();
  await change(path);
  const opened = openCase(path);
  opened.documents();
  const found = opened.verify({ checkpoint }).checks.find((check) => check.name === 'checkpoint');
  opened.close();
  assert.ok(found);
  return found;
}

function edit(sql: string): (path: string) => void {
  return (path) => {
    const db = new DatabaseSync(path);
    const triggers = db
      .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'log'")
      .all();
    for (const { name } of triggers) db.exec(`DROP TRIGGER ${String(name)}`);
    db.exec(sql);
    for (const trigger of triggers) db.exec(String(trigger['sql']));
    db.close();
  };
}

async function addMore(path: string): Promise<void> {
  const opened = openCase(path);
  await opened.add([input('c.txt')]);
  opened.close();
}

describe('a checkpoint', () => {
  const rows: [what: string, change: (path: string) => void | Promise<void>, holds: boolean, words: RegExp][] = [
    [
      'untouched',
      () => undefined,
      true,
      /^entries 1 to 2 are those of the checkpoint of 2031-05-04, and nothing was added since$/,
    ],
    ['grown', addMore, true, /and 1 was added since$/],
    [
      'cut off, with everything that shows it',
      edit('DELETE FROM log WHERE seq = 2; DELETE FROM snapshot WHERE n = 2; DELETE FROM derived'),
      false,
      /^the log was cut off: it ends at entry 1, and ended at entry 2 on 2031-05-04/,
    ],
    [
      'cut off and filled up again',
      async (path) => {
        edit('DELETE FROM log WHERE seq = 2; DELETE FROM snapshot WHERE n = 2; DELETE FROM derived')(path);
        await addMore(path);
      },
      false,
      /^the log was written anew: its entry 2 is not the one of the checkpoint/,
    ],
    [
      'emptied and filled with the same documents',
      async (path) => {
        edit('DELETE FROM log; DELETE FROM snapshot; DELETE FROM derived')(path);
        const opened = openCase(path);
        await opened.add([input('a.txt'), input('b.txt')]);
        opened.close();
      },
      false,
      /^the checkpoint of 2031-05-04 is of another case, or the log was written anew/,
    ],
  ];
  for (const [what, change, holds, words] of rows) {
    it(`of a case that is ${what}`, async () => {
      const check = await checkAfter(what.replaceAll(/\W+/g, '-'), change);
      assert.equal(check.holds, holds, check.words);
      assert.match(check.words, words);
    });
  }

  const kept: Checkpoint = { seq: 2, hash: 'a'.repeat(64), first: 'b'.repeat(64), at: '2031-05-04T10:00:00.000Z' };

  it('is read as it was written', () => {
    assert.deepEqual(readCheckpoint(JSON.parse(writeCheckpoint(kept)), 'kept.json'), kept);
  });

  for (const [what, text, sentence] of [
    ['something else', '{"seq": 2}', /kept\.json is not a checkpoint; hearsay checkpoint makes one/],
    ['a text', '"hello"', /is not a checkpoint/],
    ['of a newer version', writeCheckpoint(kept).replace('"schema": 1', '"schema": 2'), /newer version of Hearsay/],
    ['cut short', writeCheckpoint(kept).replace('a'.repeat(64), 'aa'), /was changed or cut off/],
  ] as const) {
    it(`is refused where it is ${what}`, () => {
      assert.throws(
        () => readCheckpoint(JSON.parse(text), 'kept.json'),
        (error) => error instanceof Failure && error.code === 'usage' && sentence.test(error.message),
      );
    });
  }

  it('is not made of nothing', () => {
    const empty = openCase(':memory:');
    assert.throws(() => empty.checkpoint(), /there is nothing to hold on to yet/);
    empty.close();
  });
});
