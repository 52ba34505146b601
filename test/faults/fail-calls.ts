import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { type Experiment, withoutPaths } from './experiment.ts';
import { buildShim } from './build-shim.ts';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { makeInput } from './made-up-text.ts';
import { openCase } from '../../src/case/open-case.ts';
import { promisify } from 'node:util';

const ONCE = fileURLToPath(new URL('./fail-calls-once.ts', import.meta.url));

const ERRORS = ['EIO', 'ENOSPC'] as const;

interface Result {
  readonly problems: readonly string[];
  readonly said: readonly string[];
  readonly kinds: readonly (readonly [kind: string, count: number])[];
  readonly tried: number;
}

export const failEveryCall: Experiment = {
  name: 'an error (EIO), or a full disk (ENOSPC) from then on, at every call to the file system in a day of use',
  promise: 'what was told as kept is there, nothing is damaged, and a person reads one plain sentence',
  async run(folder, effort) {
    const shim = buildShim(folder);
    if ('skipped' in shim) return { figures: 'not tried', problems: [], sentences: [], skipped: shim.skipped };
    const template = join(folder, 'template.hearsay');
    const made = openCase(template);
    await made.add([makeInput('t-1'), makeInput('t-2')]);
    made.close();
    const used = join(folder, 'used');
    mkdirSync(used);
    const stride = effort === 'all' ? '1' : '97';
    const results = await Promise.all(ERRORS.map((error) => runOnce(used, template, error, stride, shim.path)));
    const problems = results.flatMap((result) => result.problems);
    const tried = results.reduce((sum, result) => sum + result.tried, 0);
    const kinds = results.flatMap((result) => result.kinds);
    const said = results.flatMap((result) => result.said);
    const figures =
      `${tried} calls failed, one use each (${kinds.map(([kind, count]) => `${kind} ${count}`).join(', ')}): ` +
      (problems.length === 0 ? 'nothing lost, nothing damaged' : `${problems.length} problems`);
    return { figures, problems, sentences: [...new Set(said.map(withoutPaths))].toSorted(), skipped: null };
  },
};

/** The uses of a case under one kind of error, in a program of their own under the shim. */
async function runOnce(used: string, template: string, error: string, stride: string, shim: string): Promise<Result> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [ONCE, used, template, error, stride], {
    maxBuffer: 1 << 28,
    env: { ...process.env, LD_PRELOAD: shim, FAULT_FOLDER: used },
  });
  const result: Result = JSON.parse(stdout);
  return result;
}
