import { readFileSync, statSync } from 'node:fs';
import { isAddress } from '../capture/fetch/is-address.ts';
import { listFiles, toFailure } from '../capture/list-files.ts';
import { readDocuments } from '../capture/read-documents.ts';
import type { Call } from './command.ts';
import { cleanText } from './render/clean-text.ts';

/** A file of many lines that is larger than this is worth a case without a look inside. */
const LARGE_LINES = 1024 * 1024;

/**
 * Whether paths lead to anything that can be read, so that no empty case is left behind for a slip of the keyboard. Stops at the first
 * file that can; where there is none, says for each why not.
 */
export async function findsAnything(paths: readonly string[], { output }: Call): Promise<boolean> {
  // Whether an address leads anywhere is known only once it is fetched.
  if (paths.some(isAddress)) return true;
  const { files, failures } = listFiles(paths);
  const reasons = failures.map(({ failure }) => failure.message);
  for (const { name, path } of files) {
    try {
      if (name.endsWith('.jsonl') && statSync(path).size > LARGE_LINES) return true;
      for await (const part of readDocuments({ name, from: path, bytes: readFileSync(path) })) {
        if ('document' in part) return true;
        reasons.push(part.failure.message);
      }
    } catch (error) {
      reasons.push(toFailure(error, path).message);
    }
  }
  for (const reason of reasons) output.note(`hearsay: ${cleanText(reason)}\n`);
  return false;
}
