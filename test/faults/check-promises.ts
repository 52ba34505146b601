import { basename, dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { openCase } from '../../src/case/open-case.ts';

/**
 * Holds a case to what was told of it before it was broken: every document and every entry of the log is there, every finished copy is
 * whole, and `verify` finds nothing. The case is opened as any program would open it.
 * @param told the lines that `write-on.ts` wrote, in order
 * @returns what is wrong, in words
 */
export function checkPromises(path: string, told: readonly string[]): string[] {
  const problems: string[] = [];
  const named = (kind: string): string[] =>
    told.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1));
  if (!existsSync(path)) return named('document').length > 0 || told.includes('open') ? ['the case is gone'] : [];
  try {
    const opened = openCase(path);
    try {
      const documents = new Set(opened.documents().map(({ id }) => id));
      const replaced = new Set(named('redacting'));
      for (const id of named('document'))
        if (!documents.has(id) && !replaced.has(id)) problems.push(`lost document ${id}`);
      const hashes = new Set(opened.log().map(({ hash }) => hash));
      for (const hash of named('entry')) if (!hashes.has(hash)) problems.push(`lost entry ${hash}`);
      for (const { name, holds, words } of opened.verify().checks) if (!holds) problems.push(`${name}: ${words}`);
    } finally {
      opened.close();
    }
    // Each copy is made in the same way: the last one, if any, is on a disk that was cut off soonest after.
    for (const copy of named('copy').slice(-1)) {
      const read = openCase(join(dirname(path), basename(copy)), { readOnly: true });
      if (!read.verify().holds) problems.push(`the copy ${basename(copy)} does not hold`);
      read.close();
    }
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  return problems;
}
