import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import type { Case } from './case.ts';
import { DatabaseSync } from 'node:sqlite';
import { Failure } from '../model/failure.ts';
import { join } from 'node:path';
import { openCase } from './open-case.ts';
import { tmpdir } from 'node:os';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-backup-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

async function makeCase(name: string): Promise<Case> {
  const made = openCase(at(name));
  const inputs = Array.from({ length: 6 }, (_, n) => ({
    name: `${n}.txt`,
    from: `${n}.txt`,
    bytes: new TextEncoder().encode(`The pilot Edda Roake said that ferry ${n} had left the quay.`),
  }));
  await made.add(inputs);
  return made;
}

describe('a backup', () => {
  it('is one file that holds everything, while another program writes', async () => {
    const opened = await makeCase('a.hearsay');
    const other = new DatabaseSync(opened.path);
    other.exec('BEGIN IMMEDIATE');
    const backup = opened.backup(at('copy.hearsay'));
    other.exec('ROLLBACK');
    other.close();
    assert.deepEqual(backup, { path: at('copy.hearsay'), seq: 6, hash: opened.log().at(-1)?.hash, documents: 6 });
    const copy = openCase(at('copy.hearsay'), { readOnly: true });
    assert.deepEqual(copy.exportRecords(), opened.exportRecords());
    assert.equal(copy.verify({ checkpoint: opened.checkpoint() }).holds, true);
    copy.close();
    opened.close();
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('copy')),
      ['copy.hearsay'],
    );
  });

  it('is made of a case that is open for reading alone, and is as private as it is', async () => {
    (await makeCase('private.hearsay')).close();
    chmodSync(at('private.hearsay'), 0o600);
    const opened = openCase(at('private.hearsay'), { readOnly: true });
    opened.backup(at('private-copy.hearsay'));
    opened.close();
    assert.equal(statSync(at('private-copy.hearsay')).mode & 0o777, 0o600);
  });

  const rows: [what: string, target: string, damage: string | null, code: string, sentence: RegExp][] = [
    ['a file that is there', 'refused.hearsay', null, 'usage', /is there already; nothing was written/],
    [
      'a folder that is not',
      'no/where.hearsay',
      null,
      'unreadable',
      /its folder does not exist\); the case itself is unchanged/,
    ],
    [
      'a damaged case',
      'new.hearsay',
      "UPDATE snapshot SET bytes = x'41' WHERE n = 2",
      'damaged',
      /^No copy was made, since the case is damaged: the bytes of 1\.txt/,
    ],
  ];
  for (const [what, target, damage, code, sentence] of rows) {
    it(`is refused for ${what}`, async () => {
      const opened = await makeCase('refused.hearsay');
      if (damage !== null) {
        const db = new DatabaseSync(opened.path);
        db.exec(damage);
        db.close();
      }
      assert.throws(
        () => opened.backup(at(target)),
        (error) => error instanceof Failure && error.code === code && sentence.test(error.message),
      );
      opened.close();
      rmSync(opened.path);
      assert.ok(!existsSync(at('new.hearsay')));
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.includes('.part')),
        [],
      );
    });
  }
});

describe('compacting', () => {
  it('leaves one file, smaller, and everything in it', async () => {
    const opened = await makeCase('big.hearsay');
    const words = 'The clerk Jory Penn said that the ledger was gone. '.repeat(150);
    await opened.add([{ name: 'long.txt', from: 'long.txt', bytes: new TextEncoder().encode(words) }]);
    opened.redact('long.txt', { what: 'document', reason: 'too long' });
    const records = opened.exportRecords();
    const { before, after: now, whole } = opened.compact();
    assert.ok(now <= before && now < 400_000, `${before} ${now}`);
    assert.equal(whole, true);
    assert.equal(statSync(`${opened.path}-wal`).size, 0);
    assert.deepEqual(opened.exportRecords(), records);
    assert.equal(opened.verify().holds, true);
    opened.close();
  });

  it('says so where another program still reads', async () => {
    const opened = await makeCase('read.hearsay');
    const reader = new DatabaseSync(opened.path, { readOnly: true });
    reader.exec('BEGIN; SELECT count(*) FROM log;');
    // The patience with another program is long for people's sake; what is said of it is what is tested here.
    const { compactCase } = await import('./compact-case.ts');
    const impatient = new DatabaseSync(opened.path, { timeout: 10 });
    assert.equal(compactCase({ db: impatient, path: opened.path }).whole, false);
    reader.close();
    assert.equal(compactCase({ db: impatient, path: opened.path }).whole, true);
    impatient.close();
    opened.close();
  });
});
