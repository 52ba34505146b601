import type { ExitCode } from './exit-code.ts';
import type { Output } from './output.ts';

/** What a command is called with, already checked against the command table. */
export interface Call {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** The case file: --case, HEARSAY_CASE, or `case.hearsay` in the current folder. */
  readonly casePath: string;
  /** True where the person named it, by option or environment. */
  readonly caseGiven: boolean;
  readonly format: string;
  readonly output: Output;
  /** How this program is called from here: `hearsay`, or `node bin/hearsay.mjs` in a checkout. */
  readonly program: string;
}

/** What a command's module exports as `run`. A broken promise is thrown as a `Failure`. */
export type Run = (call: Call) => ExitCode | Promise<ExitCode>;
