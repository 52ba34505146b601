import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the names in a file's folder safe on disk: a new file's bytes are of no use after a power cut if its name is gone. */
export function syncFolder(path: string): void {
  let folder: number;
  try {
    folder = openSync(dirname(path), 'r');
  } catch {
    // Windows does not open folders, and keeps their names safe by itself.
    return;
  }
  try {
    fsyncSync(folder);
  } catch {
    // Some network and user-space file systems refuse; there is nothing more to be done there.
  } finally {
    closeSync(folder);
  }
}
