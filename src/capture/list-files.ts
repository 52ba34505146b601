import { globSync, opendirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Failure } from '../model/failure.ts';

/** A file to be read. */
interface ListedFile {
  /** Without folders. */
  readonly name: string;
  /** As the person gave it, or below the folder that they gave. */
  readonly path: string;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  /** Paths that lead to nothing. */
  readonly failures: readonly { readonly name: string; readonly failure: Failure }[];
}

/** Case files and what SQLite keeps beside them: a case is never added to itself. */
const CASE_FILE = /\.hearsay(?:-wal|-shm|-journal)?$/;
const GLOB = /[*?[\]{}]/;

/**
 * Lists files, the files below folders (hidden ones left out) and what patterns match, each once, folders in order of code units.
 * A path that leads nowhere is among the failures, and the others go on.
 */
export function listFiles(paths: readonly string[]): Listing {
  const files: ListedFile[] = [];
  const failures: { name: string; failure: Failure }[] = [];
  const seen = new Set<string>();
  const add = (path: string): void => {
    const place = resolve(path);
    if (seen.has(place)) return;
    seen.add(place);
    files.push({ name: basename(place), path });
  };
  const addAny = (path: string): void => {
    const found = statSync(path);
    if (!found.isDirectory()) {
      if (!found.isFile()) throw new Failure('unreadable', `${path} is neither a file nor a folder.`);
      add(path);
      return;
    }
    const inside = listFolder(path);
    if (inside.length === 0) throw new Failure('not-found', `There is no file to read in the folder ${path}.`);
    for (const file of inside) add(file);
  };
  for (const path of paths) {
    try {
      if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
        throw new Failure(
          'unknown-format',
          `${path} is an address, and addresses are fetched by hearsay add alone, over http and https; save what is there and give the file.`,
        );
      }
      if (statSync(path, { throwIfNoEntry: false }) || !GLOB.test(path)) addAny(path);
      else {
        const matches = globSync(path)
          .filter((match) => !isHidden(match))
          .toSorted(byCodeUnits);
        if (matches.length === 0) throw new Failure('not-found', `Nothing matches ${path}.`);
        for (const match of matches) addAny(match);
      }
    } catch (error) {
      failures.push({ name: path, failure: toFailure(error, path) });
    }
  }
  return { files, failures };
}

/** An error of the file system as one plain sentence. */
export function toFailure(error: unknown, path: string): Failure {
  if (error instanceof Failure) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Failure('not-found', `There is no file or folder ${path}.`);
  if (code === 'EACCES' || code === 'EPERM') return new Failure('unreadable', `${path} may not be read by this user.`);
  return new Failure('unreadable', `${path} cannot be read (${code || String(error)}).`, { cause: error });
}

function listFolder(top: string): string[] {
  const files: string[] = [];
  // Links may lead in circles: each folder is entered once, by its real place.
  const entered = new Set<string>();
  const waiting = [top];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const place = realpathSync(folder);
    if (entered.has(place)) continue;
    entered.add(place);
    const entries = opendirSync(folder);
    for (let entry = entries.readSync(); entry; entry = entries.readSync()) {
      if (entry.name.startsWith('.') || CASE_FILE.test(entry.name)) continue;
      const path = join(folder, entry.name);
      const found = statSync(path, { throwIfNoEntry: false });
      if (found?.isDirectory()) waiting.push(path);
      else if (found?.isFile()) files.push(path);
    }
    entries.closeSync();
  }
  return files.toSorted(byCodeUnits);
}

function isHidden(path: string): boolean {
  return path.split(/[/\\]/).some((part) => /^\.[^./\\]/.test(part)) || CASE_FILE.test(path);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
