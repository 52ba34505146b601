import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('../bin/hearsay.mjs', import.meta.url));
const TELLER = new URL('tell-usage.ts', import.meta.url).href;

/**
 * Runs the real program and gives its output with how long it took. Throws where it fails.
 * @param usage where to leave what it took of processor and memory (`tell-usage.ts`)
 */
export function runHearsay(
  args: readonly string[],
  usage?: string,
): { readonly stdout: string; readonly seconds: number } {
  const start = performance.now();
  const told = usage === undefined ? [] : ['--import', TELLER];
  const done = spawnSync(process.execPath, [...told, LAUNCHER, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, ...(usage === undefined ? {} : { HEARSAY_BENCH_USAGE: usage }) },
  });
  const seconds = (performance.now() - start) / 1000;
  if (done.status !== 0) throw new Error(`hearsay ${args.join(' ')} ended with ${done.status}:\n${done.stderr}`);
  return { stdout: done.stdout, seconds };
}
