import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import type { Verification } from './case.ts';
import { join } from 'node:path';
import { openCase } from './open-case.ts';
import { tmpdir } from 'node:os';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-verify-'));
after(() => rmSync(folder, { recursive: true }));
const sound = join(folder, 'sound.hearsay');

before(async () => {
  const made = openCase(sound, { actor: 'ann' });
  const words = [
    '---\npublisher: The Tidewater Post\npublished: 2031-05-04\n---\nLena Marsh, the harbour chief, met the operator Orlo in March, two officials said. “We never met,” Orlo said.\n',
    '---\npublisher: The Quay\npublished: 2031-05-06\n---\nLena Marsh met Orlo in March, The Tidewater Post reported. Marsh declined to comment.\n',
  ];
  await made.add(
    words.map((text, at) => ({ name: `${at}.md`, from: `${at}.md`, bytes: new TextEncoder().encode(text) })),
  );
  made.describe('0.md', { author: 'Ann Oduya' });
  made.close();
});

/** The case with one change made behind its back. */
function verifyAfter(change: (db: DatabaseSync) => void): Verification {
  const path = join(folder, 'changed.hearsay');
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
  copyFileSync(sound, path);
  // Undefended, as another program would open it: the tables of the search indexes can be written too.
  const db = new DatabaseSync(path, { defensive: false });
  change(db);
  db.close();
  const read = openCase(path, { readOnly: true });
  try {
    return read.verify();
  } finally {
    read.close();
  }
}

/** As somebody who knows the file would do it: triggers out of the way. */
function withoutTriggers(db: DatabaseSync, sql: string): void {
  const triggers = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${String(name)}`);
  db.exec(sql);
  for (const trigger of triggers) db.exec(String(trigger['sql']));
}

describe('verify', () => {
  it('proves an untouched case and says what it does not prove', () => {
    const verification = verifyAfter(() => undefined);
    assert.deepEqual(
      verification.checks.map(({ name, holds }) => [name, holds]),
      [
        ['file', true],
        ['log', true],
        ['redactions', true],
        ['clock', true],
        ['snapshots', true],
        ['schema', true],
        ['derived', true],
        ['search', true],
      ],
    );
    assert.equal(verification.holds, true);
    assert.equal(verification.notProved[0], 'not proved: that the publisher served this, or that any claim is true');
  });

  const changes: [what: string, sql: string, check: string, words: RegExp][] = [
    [
      'bytes of a snapshot',
      "UPDATE snapshot SET bytes = CAST(replace(bytes, 'March', 'April') AS BLOB) WHERE n = 1",
      'snapshots',
      /snapshot|bytes of 0\.md \(entry 1\) were changed/,
    ],
    ['a snapshot gone', 'DELETE FROM snapshot WHERE n = 2', 'snapshots', /bytes of 1\.md \(entry 2\) are gone/],
    [
      'a snapshot put in',
      "INSERT INTO snapshot (sha256, bytes) VALUES ('ab', x'00')",
      'snapshots',
      /the snapshot ab is not in the log/,
    ],
    ['an entry gone', 'DELETE FROM log WHERE seq = 2', 'log', /entry 2 of the log is missing/],
    ['the end of the log gone', 'DELETE FROM log WHERE seq = 3', 'derived', /the log was cut off: it ends at entry 2/],
    [
      'entries swapped',
      'UPDATE log SET seq = 99 WHERE seq = 1; UPDATE log SET seq = 1 WHERE seq = 2; UPDATE log SET seq = 2 WHERE seq = 99',
      'log',
      /entry 1 of the log does not follow/,
    ],
    [
      'an erasure that no redaction accounts for',
      'UPDATE log SET payload = NULL, salt = NULL WHERE seq = 3',
      'redactions',
      /what entry 3 of the log said was erased, and no redaction says so/,
    ],
    [
      'a reading under tables that are said to be of another version',
      "UPDATE derived SET version = 'other'; UPDATE reading SET record = replace(record, 'Orlo', 'Orla')",
      'derived',
      /what the statements and claims say about themselves/,
    ],
    ['half a redaction', 'UPDATE log SET payload = NULL WHERE seq = 3', 'log', /entry 3 of the log was erased in part/],
    [
      'a word in the search index',
      "INSERT INTO document_search (rowid, title, text) VALUES (1, 'x', 'planted')",
      'search',
      /search index of documents/,
    ],
    ['a table put in', 'CREATE TABLE more (a)', 'schema', /table more does not belong/],
    [
      'a trigger gone',
      'DROP TRIGGER log_keeps_entries',
      'schema',
      /trigger log_keeps_entries of the file was changed or is gone/,
    ],
    ['a claim gone', 'DELETE FROM claim WHERE place = 0', 'derived', /^the claim /],
    [
      'a statement put in',
      "INSERT INTO statement (id, document, place, words, record) VALUES ('zz', 'zz', 0, 'w', '{}')",
      'derived',
      /^the statement zz is not/,
    ],
  ];
  for (const [what, sql, check, words] of changes) {
    it(`finds ${what}`, () => {
      const verification = verifyAfter((db) => (sql.includes('TRIGGER') ? db.exec(sql) : withoutTriggers(db, sql)));
      assert.equal(verification.holds, false);
      const damaged = verification.checks.filter(({ holds }) => !holds);
      assert.ok(
        damaged.some((one) => one.name === check && words.test(one.words)),
        JSON.stringify(damaged),
      );
    });
  }

  it('finds a change of any one cell of any table', () => {
    const db = new DatabaseSync(sound, { readOnly: true });
    const cells: [table: string, column: string, rowid: string, row: string][] = [];
    const tables = db
      .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')")
      .all();
    for (const table of tables.map(({ name }) => String(name))) {
      if (table === 'sqlite_schema') continue;
      const rowid = /_(idx|config)$/.test(table) ? (table.endsWith('idx') ? 'segid' : 'k') : 'rowid';
      const rows = db.prepare(`SELECT ${rowid} AS row FROM ${table}`).all();
      const columns = db.prepare(`SELECT name FROM pragma_table_info('${table}')`).all();
      for (const { row } of rows.slice(0, 2))
        for (const { name } of columns)
          cells.push([table, String(name), rowid, typeof row === 'string' ? `'${row}'` : String(row)]);
    }
    db.close();
    assert.ok(cells.length > 100, String(cells.length));
    const missed: string[] = [];
    for (const [table, column, rowid, row] of cells) {
      const verification = verifyAfter((changed) => {
        changed.exec('PRAGMA ignore_check_constraints = ON');
        withoutTriggers(
          changed,
          `UPDATE OR IGNORE ${table} SET ${column} = CASE typeof(${column}) WHEN 'integer' THEN ${column} + 7 WHEN 'blob' THEN CAST(x'20' || ${column} AS BLOB) WHEN 'null' THEN 'x' ELSE ${column} || ' ' END WHERE ${rowid} = ${row}`,
        );
      });
      if (verification.holds) missed.push(`${table}.${column} of ${row}`);
    }
    assert.deepEqual(missed, []);
  });
});
