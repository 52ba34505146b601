import type { RedactionOutcome } from '../../case/case.ts';
import { cleanText } from './clean-text.ts';
import { countOf, listSome } from '../../picture/count-words.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

/**
 * What a redaction did, what it could not reach, and what is left to do.
 * @param name of the document, as the person knows it
 * @param names of all documents of the case, by id
 * @param compact the command that empties the write-ahead log
 */
export function drawRedaction(
  outcome: RedactionOutcome,
  name: string,
  names: ReadonlyMap<string, string>,
  compact: string,
  screen: Screen,
): string {
  const { entry, document, places, erased, elsewhere, whole } = outcome;
  const where = places === 0 ? `what is known about ${name}` : `${countOf(places, 'place')} of ${name}`;
  const what = document === null ? `Erased ${name} whole` : `Redacted ${where}`;
  const lines = [
    `${what}, and what ${countOf(erased.length, 'entry', 'entries')} of the log said of it. Entry ${entry.seq} keeps that it was done, by whom and why.`,
  ];
  const still = [
    ...elsewhere.documents.map((id) => names.get(id) ?? id),
    ...elsewhere.entries.map((seq) => `entry ${seq} of the log`),
  ];
  if (still.length > 0) lines.push(`The same words still stand in ${listSome(still, 8)}.`);
  if (!whole)
    lines.push(
      `Another program reads this case: until it is closed, the words stay in the write-ahead log. Close it, then run ${compact}`,
    );
  lines.push('Backups and other copies of this case still hold what was taken out here.');
  return `${lines.flatMap((line) => wrapText(cleanText(line), screen.columns)).join('\n')}\n`;
}
