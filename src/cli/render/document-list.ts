import type { DocumentEntry } from '../../model/case-records.ts';
import { cleanText } from './clean-text.ts';
import { measureWidest, setSideBySide } from './columns.ts';
import { nameDate } from '../../picture/name-date.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

const WIDEST = 140;

/** The documents of a case: what each is called, whose it is, from when, and what it lacks. */
export function drawDocuments(documents: readonly DocumentEntry[], screen: Screen): string {
  if (documents.length === 0) return 'No documents yet: hearsay add PATH...\n';
  const width = Math.min(screen.columns, WIDEST);
  const rows = documents.map((document) => [
    cleanText(document.name),
    document.published === null ? 'no date' : nameDate(document.published),
    document.publisher === null ? 'no publisher' : cleanText(document.publisher),
    document.notExtracted === undefined
      ? document.title === null
        ? 'no title'
        : cleanText(document.title)
      : `not extracted: ${cleanText(document.notExtracted)}`,
  ]);
  const fit = (at: number, most: number): number => measureWidest(rows.flatMap((row) => wrapText(row[at]!, most)));
  const name = fit(0, Math.floor(width * 0.4));
  const date = fit(1, 16);
  const publisher = fit(2, Math.floor(width * 0.2));
  const title = Math.max(12, width - name - date - publisher - 6);
  const cells = [name, date, publisher, title];
  const heads = ['NAME', 'DATE', 'PUBLISHER', 'TITLE'];
  const set = (row: readonly string[]): string[] =>
    setSideBySide(row.map((words, at) => ({ lines: wrapText(words, cells[at]!), cells: cells[at]! })));
  return `${[...set(heads).map((line) => paint(screen, 'dim', line)), ...rows.flatMap(set)].join('\n')}\n`;
}
