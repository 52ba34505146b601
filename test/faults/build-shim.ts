import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('./fault-shim.c', import.meta.url));

/**
 * Builds what stands between a program and the file system.
 * @returns the path of the library, or why there is none
 */
export function buildShim(folder: string): { readonly path: string } | { readonly skipped: string } {
  if (process.platform !== 'linux') return { skipped: 'needs Linux' };
  const path = join(folder, 'fault-shim.so');
  const { status, stderr, error } = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', path, SOURCE, '-ldl'], {
    encoding: 'utf8',
  });
  if (error) return { skipped: 'needs a C compiler (cc)' };
  if (status !== 0) return { skipped: `cc does not build the shim here: ${stderr.split('\n')[0] ?? ''}` };
  return { path };
}
