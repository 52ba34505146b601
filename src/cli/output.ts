import type { Screen } from './render/screen.ts';

/** Where a command writes: results to one, everything else to the other. */
export interface Output {
  /** How results are drawn. */
  readonly screen: Screen;
  /** Whether somebody watches standard error: progress is drawn for nobody else. */
  readonly watched: boolean;
  readonly result: (text: string) => void;
  readonly note: (text: string) => void;
}

const PIPED_COLUMNS = 100;
const FEWEST_COLUMNS = 40;

/** Standard output and standard error. Colour only on a terminal that takes it; NO_COLOR switches it off, FORCE_COLOR on. */
export function openOutput(process_: NodeJS.Process): Output {
  const { stdout, stderr, env } = process_;
  return {
    screen: { columns: findColumns(stdout, env), colour: takesColour(stdout, env) },
    watched: stderr.isTTY && env['TERM'] !== 'dumb',
    result: (text) => void stdout.write(text),
    note: (text) => void stderr.write(text),
  };
}

function findColumns(stdout: NodeJS.WriteStream, env: NodeJS.ProcessEnv): number {
  const given = Number(env['COLUMNS']);
  const columns = stdout.isTTY ? stdout.columns : Number.isInteger(given) && given > 0 ? given : PIPED_COLUMNS;
  return Math.max(FEWEST_COLUMNS, columns || PIPED_COLUMNS);
}

// https://no-color.org: set and not empty means no colour.
function takesColour(stdout: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced !== '') return forced !== '0';
  return stdout.isTTY && env['TERM'] !== 'dumb';
}
