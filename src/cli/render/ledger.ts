import type { Document } from '../../model/document.ts';
import { cleanText } from './clean-text.ts';
import { countOf, listSome } from '../../picture/count-words.ts';
import { indent } from './indent.ts';
import { drawGridRow, drawHeads, drawNote, drawOrigins, drawVoices, measureGrid } from './ledger-grid.ts';
import type { Grid } from './ledger-grid.ts';
import type { LedgerRow } from './ledger-row.ts';
import { nameDate } from '../../picture/name-date.ts';
import { quoteForShell } from './quote-for-shell.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

/** Everything that the ledger's page shows. */
export interface LedgerPage {
  readonly asOf: string | null;
  readonly documents: readonly Document[];
  /** Documents without a date, in order. */
  readonly undated: readonly Document[];
  /** Claims that pass the filter, those that matter most first. */
  readonly rows: readonly LedgerRow[];
  /** How many claims the case has without the filter. */
  readonly all: number;
  /** The filter in words ("kind contact, text “ferry”"); empty where there is none. */
  readonly filter: string;
  /** Show minor claims too. */
  readonly everything: boolean;
  /** At most so many claims; null for no limit. */
  readonly limit: number | null;
  readonly shortIds: ReadonlyMap<string, string>;
  /** What shows the claims that are folded away: an option, or a command. */
  readonly showAll: string;
  /** A command as a person can type it here. */
  readonly suggest: (words: string) => string;
}

const NARROW = 70;
const WIDEST = 150;

/** The ledger: each claim in words with its standing, its origins, who answers it, and when it was reported. */
export function drawLedger(page: LedgerPage, screen: Screen): string {
  const width = Math.min(screen.columns, WIDEST);
  const lines = [...drawHead(page, screen, width), ''];
  const reported = page.rows.filter((row) => !row.machineOnly);
  const machine = page.rows.filter((row) => row.machineOnly);
  const shownReported = chooseShown(reported, page, page.limit);
  const room = page.limit === null ? null : Math.max(0, page.limit - shownReported.length);
  const shownMachine = chooseShown(machine, page, room);
  const grid = measureGrid(page.rows, (row) => nameId(row, page), width);
  if (width >= NARROW && shownReported.length + shownMachine.length > 0) lines.push(...drawHeads(grid, screen), '');
  if (shownReported.length > 0) lines.push(...drawRows(shownReported, page, screen, grid));
  lines.push(...drawFolded(without(reported, shownReported), page, screen, width));
  if (machine.length > 0) {
    const head = 'Only in machine-written text, which is never an origin';
    lines.push(...wrapText(head, width).map((line) => paint(screen, 'head', line)), '');
    if (shownMachine.length > 0) lines.push(...drawRows(shownMachine, page, screen, grid));
    lines.push(...drawFolded(without(machine, shownMachine), page, screen, width, ' in machine-written text'));
  }
  if (page.rows.length === 0) lines.push(page.all === 0 ? 'No claims yet.' : 'No claim passes this filter.', '');
  lines.push(...drawUndated(page, screen, width));
  return `${lines.join('\n').trimEnd()}\n`;
}

function chooseShown(rows: readonly LedgerRow[], page: LedgerPage, limit: number | null): readonly LedgerRow[] {
  const wanted = page.everything || page.filter !== '' ? rows : rows.filter((row) => !row.minor);
  return limit === null ? wanted : wanted.slice(0, limit);
}

function without(rows: readonly LedgerRow[], shown: readonly LedgerRow[]): LedgerRow[] {
  const taken = new Set(shown);
  return rows.filter((row) => !taken.has(row));
}

function drawHead(page: LedgerPage, screen: Screen, width: number): string[] {
  const claims =
    page.filter === '' ? countOf(page.all, 'claim') : `${page.rows.length} of ${countOf(page.all, 'claim')}`;
  const parts = [
    countOf(page.documents.length, 'document'),
    page.asOf === null ? 'no date known' : `as of ${nameDate(page.asOf)}`,
    claims + (page.filter === '' ? '' : ` (${page.filter})`),
  ];
  return wrapText(parts.join(' · '), width).map((line) => paint(screen, 'head', line));
}

function drawFolded(
  hidden: readonly LedgerRow[],
  page: LedgerPage,
  screen: Screen,
  width: number,
  where = '',
): string[] {
  if (hidden.length === 0) return [];
  const how = page.everything ? 'a higher --limit shows them' : `${page.showAll} shows them`;
  const minor = hidden.filter((row) => row.minor).length;
  const some = minor > 0 && !page.everything ? ` (${minor} of them minor)` : '';
  const what = minor === hidden.length ? countOf(minor, 'minor one') : `${hidden.length} more${some}`;
  return [...wrapText(`and ${what}${where}: ${how}`, width).map((line) => paint(screen, 'dim', line)), ''];
}

function drawUndated(page: LedgerPage, screen: Screen, width: number): string[] {
  if (page.undated.length === 0) return [];
  const names = page.undated.map((document) => cleanText(document.name));
  const words = `Not placed in time, for want of a date: ${listSome(names, 6)}.`;
  const hint = page.suggest(`describe ${quoteForShell(names[0]!)} --published 2024-11-15`);
  return [
    ...wrapText(words, width).map((line) => paint(screen, 'caution', line)),
    `Give it one: ${paint(screen, 'strong', hint)}`,
  ];
}

function nameId(row: LedgerRow, page: LedgerPage): string {
  return page.shortIds.get(row.id) ?? row.id;
}

function drawRows(rows: readonly LedgerRow[], page: LedgerPage, screen: Screen, grid: Grid): string[] {
  return rows.flatMap((row) => [
    ...(grid.width < NARROW ? drawStacked(row, page, screen, grid) : drawGridRow(row, nameId(row, page), grid, screen)),
    '',
  ]);
}

/** One claim on a narrow terminal: everything one under another. */
function drawStacked(row: LedgerRow, page: LedgerPage, screen: Screen, { width }: Grid): string[] {
  const id = paint(screen, 'id', nameId(row, page));
  const { words, style } = row.standing;
  const body = [
    ...row.steps.flatMap((step) => drawNote(step, width - 2, screen)),
    ...drawOrigins({ ...row, origins: `origins: ${row.origins}` }, width - 2),
    ...drawVoices(row, width - 2, screen),
    ...wrapText(`reported: ${row.dates}`, width - 2),
  ];
  return [
    `${id} · ${row.kind} · ${style === null ? words : paint(screen, style, words)}`,
    ...wrapText(row.title, width).map((line) => paint(screen, 'strong', line)),
    ...indent(body, '  ', '  '),
  ];
}
