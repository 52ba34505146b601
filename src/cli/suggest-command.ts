import type { Call } from './command.ts';
import { quoteForShell } from './render/quote-for-shell.ts';

/** A command that a person can type as it stands, on the same case: "hearsay claim 3f1a --case matter.hearsay". */
export function suggestCommand(call: Call, words: string, path: string | null = caseOption(call)): string {
  return `${call.program} ${words}${path === null ? '' : ` --case ${quoteForShell(path)}`}`;
}

function caseOption({ options }: Call): string | null {
  return typeof options['case'] === 'string' ? options['case'] : null;
}
