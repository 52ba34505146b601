import { CommanderError } from 'commander';
import { Failure } from '../model/failure.ts';
import { buildProgram } from './build-program.ts';
import { EXIT_CODES } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import type { Output } from './output.ts';
import { cleanText } from './render/clean-text.ts';

/** What a run of the program stands in. */
export interface Surroundings {
  readonly version: string;
  /** How the program is called from here, for commands that it suggests. */
  readonly program: string;
  readonly output: Output;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Runs one command line.
 * @param words what stands after the program's name
 * @returns the exit code; what went wrong has been said in one sentence on standard error
 */
export async function runProgram(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { output, env } = surroundings;
  let code: ExitCode = 0;
  const program = buildProgram(surroundings, (done) => {
    code = done;
  });
  if (words.length === 0) {
    output.note(program.helpInformation());
    return 2;
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return sayUsage(error, output);
    return sayFailure(error, output, env);
  }
}

function sayUsage(error: CommanderError, output: Output): ExitCode {
  if (error.exitCode === 0) return 0;
  // A group without its second word: commander has written its help to standard error already.
  if (error.code === 'commander.help') return 2;
  const words = cleanText(error.message.replace(/^error: /, '').replaceAll('\n', ' '));
  const where = error.code === 'commander.unknownCommand' ? ' (hearsay --help lists them)' : '';
  output.note(`hearsay: ${words}${where}${/[.?!)]$/.test(words) && where === '' ? '' : '.'}\n`);
  return 2;
}

function sayFailure(error: unknown, output: Output, env: NodeJS.ProcessEnv): ExitCode {
  if (error instanceof Failure) {
    output.note(`hearsay: ${cleanText(error.message)}\n`);
    if (env['HEARSAY_DEBUG']) output.note(`${error.stack ?? ''}\n`);
    return EXIT_CODES[error.code];
  }
  const system = error instanceof Error && 'code' in error && 'syscall' in error ? error : null;
  const words = cleanText(error instanceof Error ? error.message : String(error));
  output.note(
    system === null
      ? `hearsay: something went wrong that should not have: ${words} (HEARSAY_DEBUG=1 shows where).\n`
      : `hearsay: ${words}\n`,
  );
  if (env['HEARSAY_DEBUG'] && error instanceof Error) output.note(`${error.stack ?? ''}\n`);
  return 3;
}
