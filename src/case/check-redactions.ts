import { explainErased, findRedaction, resolveRedactions } from './redaction/resolve-redactions.ts';
import type { Check } from './case.ts';
import type { LogEntry } from '../model/decision.ts';

/**
 * Every payload that is gone was erased by a redaction, and every redaction did what it says.
 * @param written the log as it stands in the file, whole
 */
export function checkRedactions(written: readonly LogEntry[]): Check {
  const name = 'redactions';
  const broken = (words: string): Check => ({ name, holds: false, words });
  const erased = explainErased(written);
  for (const [seq, by] of erased) {
    if (by === null) return broken(`what entry ${seq} of the log said was erased, and no redaction says so`);
  }
  const redactions: string[] = [];
  for (const entry of resolveRedactions(written)) {
    const redaction = findRedaction(entry);
    if (!redaction) continue;
    const kept = redaction.erased.find((seq) => !erased.has(seq));
    if (kept !== undefined)
      return broken(`entry ${entry.seq} of the log says that entry ${kept} was erased, and it was not`);
    const what = redaction.what === 'document' ? 'a whole document' : 'words';
    redactions.push(`entry ${entry.seq} (${what}, by ${entry.actor}, ${entry.at.slice(0, 10)}: ${redaction.reason})`);
  }
  const words =
    redactions.length === 0
      ? 'nothing was redacted'
      : `${redactions.length} redacted, and nothing else is missing from the log: ${redactions.join('; ')}`;
  return { name, holds: true, words };
}
