import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { Failure } from '../model/failure.ts';
import { appendEntry } from './log.ts';
import { hash } from './hash.ts';
import { join } from 'node:path';
import { takeSteps } from './case-version.ts';
import { openCase } from './open-case.ts';
import { tmpdir } from 'node:os';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-older-'));
after(() => rmSync(folder, { recursive: true }));

/** A case as the first version wrote it: two documents, snapshots numbered by themselves, nothing derived. */
function makeOlder(name: string): string {
  const path = join(folder, name);
  const db = new DatabaseSync(path);
  db.exec('PRAGMA journal_mode = WAL; BEGIN');
  takeSteps(db, 1);
  for (const words of ['The pilot Edda Roake said no.', 'The harbour office confirmed it.']) {
    const bytes = new TextEncoder().encode(words);
    const payload = { sha256: hash(bytes), name: `${words.length}.txt`, from: 'a', mediaType: 'text/plain' };
    db.prepare('INSERT INTO snapshot (sha256, bytes) VALUES (?, ?)').run(payload.sha256, bytes);
    appendEntry(db, {
      at: '2031-05-04T10:00:00.000Z',
      actor: 'ann',
      kind: 'noted',
      payload: { about: null, text: words },
    });
    appendEntry(db, { at: '2031-05-04T10:00:00.000Z', actor: 'ann', kind: 'captured', payload });
  }
  db.exec('COMMIT');
  db.close();
  return path;
}

describe('an older case', () => {
  it('is brought up to date, and what it was is kept beside it', () => {
    const path = makeOlder('old.hearsay');
    const told: string[] = [];
    const opened = openCase(path, { onNotice: (sentence) => told.push(sentence) });
    assert.equal(opened.documents().length, 2);
    assert.deepEqual(
      opened.verify().checks.filter(({ holds }) => !holds),
      [],
    );
    const log = opened.log();
    opened.close();
    const copy = join(folder, 'old.version-1.hearsay');
    assert.deepEqual(told, [
      `${path} was made by an older version of Hearsay and is now up to date; as it was, it is kept in ${copy}.`,
    ]);
    const kept = new DatabaseSync(copy, { readOnly: true });
    assert.equal(kept.prepare('PRAGMA user_version').get()?.['user_version'], 1);
    assert.equal(kept.prepare('SELECT hash FROM log ORDER BY seq DESC').get()?.['hash'], log.at(-1)?.hash);
    assert.equal(kept.prepare('SELECT count(*) AS n FROM snapshot').get()?.['n'], 2);
    kept.close();
    // Once is enough.
    openCase(path, { onNotice: (sentence) => told.push(sentence) }).close();
    assert.equal(told.length, 1);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('old')),
      ['old.hearsay', 'old.version-1.hearsay'],
    );
  });

  it('is kept under another name where that is taken, and as private as it was', () => {
    const path = makeOlder('twice.hearsay');
    const first = join(folder, 'twice.version-1.hearsay');
    makeOlder('twice.version-1.hearsay');
    const before = readFileSync(first);
    openCase(path).close();
    assert.deepEqual(readFileSync(first), before);
    const copy = join(folder, 'twice.version-1-2.hearsay');
    assert.equal(statSync(copy).mode & 0o777, statSync(path).mode & 0o777);
  });

  it('is read in a copy, and left as it is, where it is only to be read', () => {
    const path = makeOlder('read.hearsay');
    const before = readFileSync(path);
    const told: string[] = [];
    const opened = openCase(path, { readOnly: true, onNotice: (sentence) => told.push(sentence) });
    assert.equal(opened.documents().length, 2);
    assert.equal(opened.verify().holds, true);
    opened.close();
    assert.match(told.join(), /stays as it is; it is read in a copy that is up to date\.$/);
    assert.deepEqual(readFileSync(path), before);
    assert.ok(!existsSync(`${path}-wal`));
  });

  it('is refused and left alone where its tables are not those of its version', () => {
    const path = join(folder, 'flipped.hearsay');
    openCase(path).close();
    const db = new DatabaseSync(path);
    db.exec('PRAGMA user_version = 0');
    db.close();
    assert.throws(
      () => openCase(path),
      (error) => error instanceof Failure && error.code === 'damaged' && /nothing was changed/.test(error.message),
    );
    assert.ok(!existsSync(join(folder, 'flipped.version-0.hearsay')));
  });
});
