import { measureCells, splitGraphemes } from './render/cell-width.ts';
import type { Screen } from './render/screen.ts';

/** Where a command writes: results to one, everything else to the other. */
export interface Output {
  /** How results are drawn. */
  readonly screen: Screen;
  readonly result: (text: string) => void;
  readonly note: (text: string) => void;
  /** Draws a passing line on standard error where somebody watches it; whatever is written next wipes it away. */
  readonly pass: (line: string) => void;
}

const WIPE = '\r\u001b[K';

const PIPED_COLUMNS = 100;
const FEWEST_COLUMNS = 40;

/** Standard output and standard error. Colour only on a terminal that takes it; NO_COLOR switches it off, FORCE_COLOR on. */
export function openOutput(process_: NodeJS.Process): Output {
  const { stdout, stderr, env } = process_;
  const watched = stderr.isTTY && env['TERM'] !== 'dumb';
  let passing = false;
  const wipe = (): void => {
    if (passing) stderr.write(WIPE);
    passing = false;
  };
  process_.on('exit', wipe);
  return {
    screen: { columns: findColumns(stdout, env), colour: takesColour(stdout, env) },
    result: (text) => {
      wipe();
      stdout.write(text);
    },
    note: (text) => {
      wipe();
      stderr.write(text);
    },
    pass: (line) => {
      if (!watched) return;
      stderr.write(WIPE + cutCells(line, (stderr.columns || 80) - 1));
      passing = true;
    },
  };
}

function cutCells(line: string, cells: number): string {
  if (measureCells(line) <= cells) return line;
  let cut = '';
  let used = 0;
  for (const grapheme of splitGraphemes(line)) {
    used += grapheme.cells;
    if (used > cells - 1) break;
    cut += grapheme.segment;
  }
  return `${cut}…`;
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
