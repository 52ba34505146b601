import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

// Every ```console block of README.md and docs/ is run here, in order, in one folder per document that holds the
// examples. A line that starts with "$ " is typed, the lines below it are what it must print; "..." stands for any
// lines. Commands that install or test the project itself are run by CI and by hand, and are only looked at here.

const HOME = resolve(import.meta.dirname, '..');
const OUTSIDE = /^(npm (start|test|ci|install|run (train|bench|build|check))|git clone|cd )/;

interface Step {
  readonly command: string;
  readonly expected: readonly string[];
}

function readSteps(markdown: string): Step[] {
  const steps: { command: string; expected: string[] }[] = [];
  for (const block of markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)) {
    for (const line of block[1]!.split('\n').slice(0, -1)) {
      if (line.startsWith('$ ')) steps.push({ command: line.slice(2), expected: [] });
      else steps.at(-1)?.expected.push(line);
    }
  }
  return steps;
}

/** Does `printed` read as `expected`, where a line "..." stands for any lines? Trailing white space is no difference. */
function matchLines(expected: readonly string[], printed: readonly string[]): boolean {
  const parts: string[] = expected.map((line) => line.trimEnd());
  const lines = printed.map((line) => line.trimEnd());
  const from = (i: number, j: number): boolean => {
    if (i === parts.length) return j === lines.length;
    if (parts[i] !== '...') return lines[j] === parts[i] && from(i + 1, j + 1);
    for (let k = j; k <= lines.length; k++) if (from(i + 1, k)) return true;
    return false;
  };
  return from(0, 0);
}

for (const name of ['README.md', ...globSync('docs/*.md', { cwd: HOME }).toSorted()]) {
  const path = join(HOME, name);
  const steps = existsSync(path) ? readSteps(readFileSync(path, 'utf8')) : [];
  if (steps.length === 0) continue;
  describe(`${name}, as printed`, () => {
    let folder = '';
    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'hearsay-documents-'));
      cpSync(join(HOME, 'examples'), join(folder, 'examples'), { recursive: true });
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    for (const { command, expected } of steps) {
      if (OUTSIDE.test(command)) continue;
      it(command, () => {
        const program = `"${process.execPath}" "${join(HOME, 'bin', 'hearsay.mjs')}"`;
        const line = command.replace(/^(npm run --silent hearsay --|hearsay)( |$)/, `${program} `);
        assert.notEqual(line, command, 'a document shows commands of Hearsay alone');
        const run = spawnSync(line, {
          cwd: folder,
          shell: true,
          encoding: 'utf8',
          env: { ...process.env, NO_COLOR: '1' },
        });
        assert.ok((run.status ?? 9) <= 1, run.stderr);
        if (expected.length === 0) return;
        const printed = run.stdout.replace(/\n+$/, '').split('\n');
        assert.ok(
          matchLines(expected, printed),
          `${name} no longer shows what this prints:\n${run.stdout}${run.stderr}`,
        );
      });
    }
  });
}
