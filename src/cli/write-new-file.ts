import { writeFileSync } from 'node:fs';
import { Failure } from '../model/failure.ts';

/** Writes a file that is not there yet: what a person keeps is never overwritten. @throws Failure `usage`, `unreadable` */
export function writeNewFile(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx', flush: true });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'EEXIST') throw new Failure('usage', `${path} is there already; name another file.`);
    if (error.code === 'ENOENT')
      throw new Failure('unreadable', `${path} cannot be written: its folder does not exist.`);
    throw new Failure('unreadable', `${path} could not be written (${String(error.code)}); nothing else was changed.`);
  }
}
