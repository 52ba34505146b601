import type { FailureCode } from '../model/failure.ts';

/** 0 done, 1 findings or damage, 2 wrong use, 3 cannot read or write. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What each failure means to whoever called the program. The one place where codes become exit codes. */
export const EXIT_CODES: Readonly<Record<FailureCode, ExitCode>> = {
  usage: 2,
  'not-found': 3,
  unreadable: 3,
  empty: 3,
  binary: 3,
  'too-large': 3,
  'unknown-format': 3,
  'bad-encoding': 3,
  'not-a-case': 3,
  'newer-case': 3,
  locked: 3,
  damaged: 1,
  runtime: 3,
};
