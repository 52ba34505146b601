import assert from 'node:assert/strict';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { after, describe, it } from 'node:test';
import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { Failure } from '../model/failure.ts';
import { join } from 'node:path';
import { openCase } from './open-case.ts';
import { tmpdir } from 'node:os';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'));
chmodSync(folder, 0o755);
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const bytes = new TextEncoder().encode('The chair said no to the ferry.');
const input = { name: 'a.txt', from: 'a.txt', bytes };

function refuses(work: () => unknown, code: string, sentence: RegExp): void {
  assert.throws(work, (error) => {
    assert.ok(error instanceof Failure, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, sentence);
    assert.ok(!error.message.includes('\n'));
    return true;
  });
}

function makeText(name: string, words: string): string {
  writeFileSync(at(name), words);
  return at(name);
}

function makeOther(): string {
  const db = new DatabaseSync(at('other.db'));
  db.exec('CREATE TABLE IF NOT EXISTS t (a); PRAGMA user_version = 3');
  db.close();
  return at('other.db');
}

async function makeNewer(): Promise<string> {
  const made = openCase(at('newer.hearsay'));
  await made.add([input]);
  made.close();
  const db = new DatabaseSync(at('newer.hearsay'));
  db.exec('PRAGMA user_version = 99');
  db.close();
  return at('newer.hearsay');
}

describe('a file that is no case is refused and left alone', () => {
  const rows: [what: string, make: () => string | Promise<string>, code: string, sentence: RegExp][] = [
    ['text', () => makeText('text', 'She said that '.repeat(300)), 'not-a-case', /is not a Hearsay case\.$/],
    ['a short text', () => makeText('short', 'no'), 'not-a-case', /is not a Hearsay case\.$/],
    ['a database of another program', makeOther, 'not-a-case', /is a database of another program/],
    ['a folder', () => (mkdirSync(at('in'), { recursive: true }), at('in')), 'not-a-case', /is a folder/],
    ['a case of a newer version', makeNewer, 'newer-case', /made by a newer version of Hearsay; update Hearsay/],
    [
      'a case in a folder that does not exist',
      () => at('no/where/a.hearsay'),
      'unreadable',
      /its folder does not exist/,
    ],
  ];
  for (const [what, make, code, sentence] of rows) {
    it(what, async () => {
      const path = await make();
      const before = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null;
      refuses(() => openCase(path), code, sentence);
      if (before) assert.deepEqual(readFileSync(path), before);
    });
  }

  it('a path that is missing, where nothing is to be made', () => {
    refuses(() => openCase(at('gone.hearsay'), { readOnly: true }), 'not-found', /^There is no case at /);
    refuses(() => openCase(at('gone.hearsay'), { create: false }), 'not-found', /^There is no case at /);
    assert.ok(!existsSync(at('gone.hearsay')));
  });
});

/** The documents and soundness of a case as a user sees it who may not write there; null where there is no such user. */
function listAsNobody(path: string): string | null {
  const code = `
    const { openCase } = await import(${JSON.stringify(new URL('./open-case.ts', import.meta.url).href)});
    const one = openCase(process.argv[1], { readOnly: true });
    console.log(one.documents().map(({ name }) => name).join(), one.verify().holds);
    one.close();`;
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', code, path], {
    encoding: 'utf8',
    ...nobody,
  });
  const barred = run.error !== undefined || /EACCES|ERR_MODULE_NOT_FOUND/.test(run.stderr);
  if (barred && 'uid' in nobody) return null;
  assert.equal(run.stderr, '');
  return run.stdout.trim();
}

describe('a case file', () => {
  it('is hardened, in write-ahead mode, and marked as a case', async () => {
    const made = openCase(at('a.hearsay'));
    await made.add([input]);
    made.close();
    const db = new DatabaseSync(at('a.hearsay'));
    assert.equal(db.prepare('PRAGMA journal_mode').get()?.['journal_mode'], 'wal');
    assert.equal(db.prepare('PRAGMA application_id').get()?.['application_id'], 0x48525359);
    assert.throws(() => db.exec('DELETE FROM log'), /the log keeps its entries/);
    assert.throws(() => db.exec("UPDATE log SET actor = 'x'"), /the log keeps its words/);
    assert.throws(() => db.exec("UPDATE log SET payload = '{}'"), /the log keeps its words/);
    db.close();
  });

  it('answers and refuses to write where it was opened for reading', async () => {
    const made = openCase(at('r.hearsay'));
    await made.add([input]);
    made.close();
    const read = openCase(at('r.hearsay'), { readOnly: true });
    assert.equal(read.documents().length, 1);
    assert.equal(read.verify().holds, true);
    await assert.rejects(
      read.add([input]),
      (error) => error instanceof Failure && /opened for reading alone/.test(error.message),
    );
    refuses(() => read.describe('a.txt', { title: 'T' }), 'usage', /opened for reading alone/);
    read.close();
    assert.ok(!existsSync(at('r.hearsay-wal')) && !existsSync(at('r.hearsay-shm')));
  });

  it('opens on a medium that cannot be written, with a write-ahead log left beside it or without', async (t) => {
    const made = openCase(at('m.hearsay'));
    await made.add([input]);
    mkdirSync(at('full'), { recursive: true });
    mkdirSync(at('bare'), { recursive: true });
    // As a power cut leaves them: what was added stands in the log alone.
    copyFileSync(at('m.hearsay'), at('full/m.hearsay'));
    copyFileSync(at('m.hearsay-wal'), at('full/m.hearsay-wal'));
    made.close();
    copyFileSync(at('m.hearsay'), at('bare/m.hearsay'));
    for (const one of ['full', 'bare']) {
      for (const file of ['m.hearsay', 'm.hearsay-wal'])
        if (existsSync(at(`${one}/${file}`))) chmodSync(at(`${one}/${file}`), 0o444);
      chmodSync(at(one), 0o555);
    }
    for (const one of ['full', 'bare']) {
      const found = listAsNobody(at(`${one}/m.hearsay`));
      chmodSync(at(one), 0o755);
      if (found === null) t.diagnostic('SKIPPED: root may write anywhere, and no other user can run Node here');
      else assert.equal(found, 'a.txt true');
    }
  });

  it('says that it is locked where another program keeps on writing', async () => {
    const made = openCase(at('l.hearsay'));
    const other = new DatabaseSync(at('l.hearsay'));
    other.exec('BEGIN IMMEDIATE');
    // The patience of a writer is long for people's sake; the sentence is what is tested here.
    const impatient = new DatabaseSync(at('l.hearsay'), { timeout: 10 });
    const { write } = await import('./open-store.ts');
    refuses(
      () => write({ db: impatient, path: 'l.hearsay' }, () => undefined),
      'locked',
      /is being written by another program; nothing was changed, try again/,
    );
    other.exec('ROLLBACK');
    impatient.close();
    other.close();
    made.close();
  });
});
