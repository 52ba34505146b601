import { writeFileSync } from 'node:fs';
import { Failure } from '../model/failure.ts';
import type { Output } from './output.ts';

/**
 * Writes a result to the file that was asked for, else to standard output.
 * @param file a path; `-` or none for standard output
 * @param wrote what to say on standard error once it is in a file
 * @throws Failure `unreadable` where the file cannot be written
 */
export function writeResult(
  text: string,
  file: string | boolean | undefined,
  output: Output,
  wrote: (file: string) => string,
): void {
  if (typeof file !== 'string' || file === '-') {
    output.result(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Failure('unreadable', `${file} cannot be written (${code}).`, { cause: error });
  }
  output.note(`${wrote(file)}\n`);
}
