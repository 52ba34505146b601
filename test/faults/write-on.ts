// A program that writes into a case until it is ended: `write-on.ts CASE NAME COUNT`. Each thing that it was told is kept is written to
// standard output, or to the file ACKNOWLEDGED, before the next begins.
import { appendFileSync, writeSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { DatabaseSync } from 'node:sqlite';
import { makeInput } from './made-up-text.ts';

// Two hundred of it are started: what was compiled once is kept.
enableCompileCache();

if (process.env['CONTROL'] === 'off') {
  // The control of the power cuts: the same program, but for the one setting that makes what is told true.
  const exec = Reflect.get(DatabaseSync.prototype, 'exec');
  DatabaseSync.prototype.exec = function off(this: DatabaseSync, sql: string): void {
    Reflect.apply(exec, this, [sql.replace('synchronous = FULL', 'synchronous = OFF')]);
  };
}

const { openCase } = await import('../../src/case/open-case.ts');
const [path, name, count] = process.argv.slice(2);
const file = process.env['ACKNOWLEDGED'];
const tell = (words: string): void => {
  if (file === undefined) writeSync(1, `${words}\n`);
  else appendFileSync(file, `${words}\n`);
};

const opened = openCase(path!, { actor: name! });
tell('open');
for (let at = 0; at < Number(count); at++) {
  const inputs = Array.from({ length: 1 + (at % 3) }, (_, more) => makeInput(`${name}-${at}-${more}`));
  await opened.add(inputs, {
    onOutcome: (outcome) => {
      if (outcome.kind === 'added') tell(`document ${outcome.document}`);
    },
  });
  if (at % 2 === 1) {
    opened.describe(inputs[0]!.name, { author: `Author ${at}` });
    tell(`entry ${opened.log().findLast(({ actor }) => actor === name)!.hash}`);
  }
  if (at % 5 !== 4 || process.env['TIDY'] !== 'yes') continue;
  const { id } = opened.document(inputs[0]!.name);
  tell(`redacting ${id}`);
  const { document } = opened.redact(id, { what: 'words', words: 'quay', reason: 'tried out' });
  tell(`document ${document}`);
  const copy = `${path}.copy-${at}`;
  opened.backup(copy);
  tell(`copy ${copy}`);
}
opened.close();
tell('closed');
