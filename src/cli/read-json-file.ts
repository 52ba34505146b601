import { readFileSync } from 'node:fs';
import { toFailure } from '../capture/list-files.ts';
import { Failure } from '../model/failure.ts';

/** A file that holds one JSON value. */
export function readJsonFile(path: string): unknown {
  const text = readWhole(path);
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure('unreadable', `${path} is not JSON.`);
  }
}

/** A file with one JSON object a line, each with its line as it stands. Lines end at line feeds alone. */
export function readJsonLines(path: string): { readonly value: Record<string, unknown>; readonly line: string }[] {
  return readWhole(path)
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        throw new Failure('unreadable', `${path}, line ${at + 1} is not JSON.`);
      }
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new Failure('unreadable', `${path}, line ${at + 1} is not a JSON object.`);
      }
      return [{ value: { ...value }, line }];
    });
}

function readWhole(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw toFailure(error, path);
  }
}
