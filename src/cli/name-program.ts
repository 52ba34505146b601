import { join, relative } from 'node:path';
import { quoteForShell } from './render/quote-for-shell.ts';

/**
 * How a person calls this program from a folder.
 * @param home the package's own folder
 * @param inCheckout whether it runs from source, where no `hearsay` is on the path
 */
export function nameProgram(home: string, folder: string, inCheckout: boolean): string {
  return inCheckout ? `node ${quoteForShell(relative(folder, join(home, 'bin', 'hearsay.mjs')))}` : 'hearsay';
}
