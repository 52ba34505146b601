import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('../bin/hearsay.mjs', import.meta.url));

/** Runs the real program and gives its output with how long it took. Throws where it fails. */
export function runHearsay(args: readonly string[]): { readonly stdout: string; readonly seconds: number } {
  const start = performance.now();
  const done = spawnSync(process.execPath, [LAUNCHER, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
  const seconds = (performance.now() - start) / 1000;
  if (done.status !== 0) throw new Error(`hearsay ${args.join(' ')} ended with ${done.status}:\n${done.stderr}`);
  return { stdout: done.stdout, seconds };
}
