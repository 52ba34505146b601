import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { EXPERIMENTS } from './experiments.ts';
import type { Effort, Experiment, Outcome } from './experiment.ts';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tmpdir } from 'node:os';

/** What an experiment came to, and how long it took. */
export interface Timed extends Outcome {
  readonly seconds: number;
}

/**
 * Runs one experiment in a program of its own, so that none of them waits for another's work. The same seed breaks at the same places,
 * but for kills, whose moment the machine has a part in.
 */
export async function runExperiment(experiment: Experiment, effort: Effort, seed: number): Promise<Timed> {
  const start = performance.now();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [fileURLToPath(import.meta.url), experiment.name, effort, String(seed)],
    { maxBuffer: 1 << 28, env: cleanEnvironment() },
  );
  const outcome: Outcome = JSON.parse(stdout.slice(stdout.lastIndexOf('\n{')));
  return { ...outcome, seconds: (performance.now() - start) / 1000 };
}

function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _context, HEARSAY_CASE: _case, ...rest } = process.env;
  return rest;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , name, effort, seed] = process.argv;
  const experiment = EXPERIMENTS.find((one) => one.name === name);
  if (!experiment) throw new Error(`there is no experiment ${name}`);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hearsay-faults-')));
  try {
    const outcome = await experiment.run(folder, effort === 'all' ? 'all' : 'sample', Number(seed));
    process.stdout.write(`\n${JSON.stringify(outcome)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
