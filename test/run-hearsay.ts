import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The launcher that a person runs. */
export const LAUNCHER = fileURLToPath(new URL('../bin/hearsay.mjs', import.meta.url));

/** The invented matter that comes with the project. */
export const EXAMPLE = fileURLToPath(new URL('../examples/beaconline', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real program in a folder, as a person without a terminal would. */
export function runHearsay(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...cleanEnvironment(), ...env },
  });
  return { code: status, stdout, stderr };
}

/** This process's environment without what would change what the program prints or where it looks. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { HEARSAY_CASE: _case, COLUMNS: _columns, FORCE_COLOR: _force, NO_COLOR: _none, ...rest } = process.env;
  // What npm says about its own script is not meant for a program that a test starts.
  const { npm_lifecycle_event: _event, INIT_CWD: _folder, NODE_TEST_CONTEXT: _context, ...plain } = rest;
  return plain;
}

/** A folder of its own for each test file, gone when its tests are done. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
