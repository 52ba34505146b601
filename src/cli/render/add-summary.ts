import type { AddOutcome } from '../../case/case.ts';
import { cleanText } from './clean-text.ts';
import { countOf } from '../../picture/count-words.ts';

/** What became of an `add`: how many were added, were there already, could not be read, and why. */
export function drawAddSummary(outcomes: readonly AddOutcome[], path: string): string {
  const count = (kind: AddOutcome['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  const failed = outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome] : []));
  const parts = [`Added ${countOf(count('added'), 'document')} to ${cleanText(path)}`];
  if (count('already there') > 0) parts.push(`${count('already there')} already there`);
  const kept = outcomes.filter((outcome) => outcome.kind === 'added' && outcome.notExtracted !== undefined).length;
  if (kept > 0) parts.push(`${kept} of them kept without ${kept === 1 ? 'its' : 'their'} text`);
  if (failed.length > 0) parts.push(`${failed.length} not read`);
  return `${parts.join(', ')}.\n`;
}

/** One line for each input that could not be read, or is kept without its text, for standard error. */
export function drawFailures(outcomes: readonly AddOutcome[]): string {
  return outcomes
    .flatMap((outcome) =>
      outcome.kind === 'failed'
        ? [`hearsay: ${nameFailure(outcome.name, outcome.reason)}\n`]
        : outcome.kind === 'added' && outcome.notExtracted !== undefined
          ? [`hearsay: kept, not extracted: ${nameFailure(outcome.name, outcome.notExtracted)}\n`]
          : [],
    )
    .join('');
}

/** Reasons are whole sentences; those that do not name the file get its name. */
function nameFailure(name: string, reason: string): string {
  const words = cleanText(reason);
  return words.includes(cleanText(name)) ? words : `${cleanText(name)}: ${words}`;
}
