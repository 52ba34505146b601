import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** A file system of its own, in memory. */
export interface Mounted {
  readonly path: string;
  readonly makeReadOnly: () => void;
  readonly unmount: () => void;
}

/** Mounts a small file system, which takes Linux and the right to do so. @returns why not, where not */
export function mountSmall(path: string, size: string): Mounted | { readonly skipped: string } {
  if (process.platform !== 'linux') return { skipped: 'needs Linux' };
  mkdirSync(path);
  const why = mount('-t', 'tmpfs', '-o', `size=${size}`, 'hearsay-test', path);
  if (why !== null) return { skipped: `needs the right to mount a file system (run it as root): ${why}` };
  return {
    path,
    makeReadOnly: () => {
      const refused = mount('-o', 'remount,ro', path);
      if (refused !== null) throw new Error(refused);
    },
    unmount: () => void spawnSync('umount', [path]),
  };
}

/** @returns why it did not, or null */
function mount(...words: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync('mount', words, { encoding: 'utf8' });
  return error || status !== 0 ? (error?.message ?? stderr.trim()) : null;
}
