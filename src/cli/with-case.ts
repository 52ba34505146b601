import type { Case } from '../case/case.ts';
import { openCase } from '../case/open-case.ts';
import type { Call } from './command.ts';
import { tellProgress } from './tell-progress.ts';

/** What a command wants of a case: to look, to change one that exists, or to make one where there is none. */
export type Want = 'look' | 'change' | 'make';

/** Opens the case of a call, hands it over, and closes it whatever happens. */
export async function withCase<T>(call: Call, want: Want, use: (opened: Case) => T | Promise<T>): Promise<T> {
  const opened = openCase(call.casePath, {
    readOnly: want === 'look',
    create: want === 'make',
    onProgress: tellProgress(call.output),
  });
  try {
    return await use(opened);
  } finally {
    opened.close();
  }
}
