import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE } from '../test/made-up-hostile.ts';

// What reading each hostile file takes and what comes of it, each in a program of its own. Writes what it prints to bench/hostile.md.

const lines: string[] = [];
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
  lines.push(line);
};
const folder = mkdtempSync(join(tmpdir(), 'hearsay-hostile-'));
const slowest = { seconds: 0, megabytes: 0 };

say('# Hostile files');
say('');
say(
  '`npm run bench hostile`: each file is made anew (`test/made-up-hostile.ts`) and read by a program of its own, as `hearsay add` reads it.',
);
say(
  'Seconds are those of the slowest document in the file; memory is the most that the whole program held, Node itself included. Targets: 10 s and 256 MB for one document.',
);
say('');
say('| file | size | seconds | memory | what came of it |');
say('|---|---|---|---|---|');
for (const { what, name, make } of HOSTILE) {
  const path = join(folder, name);
  const bytes = make();
  writeFileSync(path, bytes);
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'hostile', 'read-one.ts'), path], {
    encoding: 'utf8',
  });
  rmSync(path);
  if (run.status !== 0) {
    say(`| ${what} | ${size(bytes.length)} | | | the program itself ended with ${run.status ?? run.signal} |`);
    process.exitCode = 1;
    continue;
  }
  const found: { seconds: number; megabytes: number; read: number; kept: number; reasons: string[] } = JSON.parse(
    run.stdout,
  );
  slowest.seconds = Math.max(slowest.seconds, found.seconds);
  slowest.megabytes = Math.max(slowest.megabytes, found.megabytes);
  const counts = [found.read > 0 ? `${found.read} read` : '', found.kept > 0 ? `${found.kept} kept without text` : ''];
  const outcome = counts.filter((part) => part !== '').join(', ') || 'refused';
  const reason = found.reasons[0]?.replaceAll('|', '\\|').replaceAll('<', '&lt;') ?? '';
  say(
    `| ${what.replaceAll('<', '&lt;')} | ${size(bytes.length)} | ${found.seconds.toFixed(1)} | ${Math.round(found.megabytes)} MB | ${outcome}${reason === '' ? '' : `: ${reason}`} |`,
  );
}
say('');
say(`The slowest took ${slowest.seconds.toFixed(1)} s, the largest ${Math.round(slowest.megabytes)} MB.`);
rmSync(folder, { recursive: true });
writeFileSync(join(import.meta.dirname, 'hostile.md'), `${lines.join('\n')}\n`);

function size(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
