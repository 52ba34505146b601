import { type Experiment, withoutPaths } from './experiment.ts';
import { DatabaseSync } from 'node:sqlite';
import { checkPromises } from './check-promises.ts';
import { join } from 'node:path';
import { makeInput } from './made-up-text.ts';
import { openCase } from '../../src/case/open-case.ts';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeFileSync } from 'node:fs';

const LAUNCHER = fileURLToPath(new URL('../../bin/hearsay.mjs', import.meta.url));
/** How long another program keeps the lock, in milliseconds: less, and more, than a writer's patience of 20 seconds. */
const SHORT = 1_500;
const LONG = 60_000;

export const holdLock: Experiment = {
  name: 'a case that another program keeps locked',
  promise: 'readers do not wait; a writer waits, and gives up after 20 seconds with one sentence and nothing changed',
  async run(folder, effort) {
    const path = join(folder, 'locked.hearsay');
    const made = openCase(path);
    await made.add([makeInput('l-1')]);
    const head = made.log().at(-1)!.hash;
    made.close();
    const letter = join(folder, 'letter.txt');
    writeFileSync(letter, makeInput('l-2').bytes);
    const problems: string[] = [];
    const said: string[] = [];
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const read = await call('documents', '--case', path);
    if (read.code !== 0) problems.push(`a reader was kept out: ${read.errors}`);
    const waits = effort === 'all' ? LONG : SHORT;
    const release = setTimeout(() => other.exec('ROLLBACK'), waits);
    const written = await call('add', letter, '--case', path);
    clearTimeout(release);
    if (other.isTransaction) other.exec('ROLLBACK');
    other.close();
    if (effort === 'all') {
      if (written.code !== 3) problems.push(`a writer did not give up: ${written.code}`);
      said.push(withoutPaths(written.errors.trim()));
    } else if (written.code !== 0) problems.push(`a writer did not wait: ${written.errors}`);
    problems.push(...checkPromises(path, [`entry ${head}`]));
    const figures =
      problems.length > 0
        ? `${problems.length} problems`
        : effort === 'all'
          ? `a reader answered meanwhile, a writer gave up after ${Math.round(written.seconds)} s, nothing was changed`
          : 'a reader answered meanwhile, a writer waited and then wrote';
    return { figures, problems, sentences: said, skipped: null };
  },
};

function call(...words: readonly string[]): Promise<{ code: number | null; errors: string; seconds: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [LAUNCHER, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, errors, seconds: (performance.now() - start) / 1000 }));
  });
}
