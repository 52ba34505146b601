import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import type { Case } from '../case/case.ts';
import { openCase } from '../case/open-case.ts';
import type { Call } from './command.ts';
import { cleanText } from './render/clean-text.ts';
import { tellProgress } from './tell-progress.ts';

/**
 * What a command wants of a case: to inspect it as it lies, to look at it (what an older version derived may be derived anew, once), to
 * change one that exists, or to make one where there is none.
 */
export type Want = 'inspect' | 'look' | 'change' | 'make';

/** Opens the case of a call, hands it over, and closes it whatever happens. */
export async function withCase<T>(call: Call, want: Want, use: (opened: Case) => T | Promise<T>): Promise<T> {
  const opened = openCase(call.casePath, {
    readOnly: want === 'inspect' || (want === 'look' && !mayWrite(call.casePath)),
    create: want === 'make',
    onProgress: tellProgress(call.output),
    onNotice: (sentence) => call.output.note(`hearsay: ${cleanText(sentence)}\n`),
  });
  try {
    return await use(opened);
  } finally {
    opened.close();
  }
}

/** Whether a case's file, and the folder in which SQLite keeps its journal, may be written. */
function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
