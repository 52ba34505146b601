import { existsSync } from 'node:fs';
import { Failure } from '../model/failure.ts';

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** An error of SQLite or of the file system as one plain sentence about the case. */
export function toCaseFailure(error: unknown, path: string): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error;
  const code = findResultCode(error);
  const failure = (kind: ConstructorParameters<typeof Failure>[0], words: string): Failure =>
    new Failure(kind, words, { cause: error });
  switch (code) {
    case BUSY:
    case LOCKED:
      return failure(
        'locked',
        `${path} is being written by another program; nothing was changed, try again in a moment.`,
      );
    case READONLY:
      return failure(
        'unreadable',
        `${path} cannot be written: the file, its folder or the medium is read-only; nothing was changed, copy it to where it may be written.`,
      );
    case IOERR:
      return failure(
        'unreadable',
        `${path} could not be read or written by the system; what was reported as added before is safe, try again, and back it up onto another disk.`,
      );
    case CORRUPT:
      return failure(
        'damaged',
        `${path} is damaged, or its disk fails; keep the file as it is, look at it with hearsay verify, and go back to a copy where that finds damage.`,
      );
    case FULL:
      return failure(
        'unreadable',
        `There is no room left for ${path}; nothing of the last step was kept, what was reported as added before is safe; make room and do it again.`,
      );
    case CANTOPEN:
      return failure(
        'unreadable',
        existsSync(path)
          ? `${path} cannot be written: its folder or the medium is read-only, or a file beside it cannot be opened; nothing was changed.`
          : `${path} cannot be opened: its folder does not exist or may not be used.`,
      );
    case NOTADB:
      return failure('not-a-case', `${path} is not a Hearsay case.`);
    default:
      return error;
  }
}

/** The primary result code; null where the error is not SQLite's. */
export function findResultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}
