import type { Document } from '../../model/document.ts';
import { setSideBySide } from './columns.ts';
import { cleanText } from './clean-text.ts';
import { countOf, listSome } from './count-words.ts';
import { indent } from './indent.ts';
import type { LedgerRow, Note } from './ledger-row.ts';
import { nameDate } from './name-date.ts';
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
const LABELS_SHOWN = 2;

/** The ledger: each claim in words with its standing, its origins, who answers it, and when it was reported. */
export function drawLedger(page: LedgerPage, screen: Screen): string {
  const width = Math.min(screen.columns, WIDEST);
  const lines = [...drawHead(page, screen, width), ''];
  const reported = page.rows.filter((row) => !row.machineOnly);
  const machine = page.rows.filter((row) => row.machineOnly);
  const shownReported = chooseShown(reported, page, page.limit);
  const room = page.limit === null ? null : Math.max(0, page.limit - shownReported.length);
  const shownMachine = chooseShown(machine, page, room);
  const draw = width < NARROW ? drawStacked : drawWide;
  const grid = measureGrid(page, width);
  if (width >= NARROW && shownReported.length + shownMachine.length > 0) lines.push(...drawHeads(grid, screen), '');
  if (shownReported.length > 0) lines.push(...draw(shownReported, page, screen, grid));
  lines.push(...drawFolded(without(reported, shownReported), page, screen, width));
  if (machine.length > 0) {
    const head = 'Only in machine-written text, which is never an origin';
    lines.push(...wrapText(head, width).map((line) => paint(screen, 'head', line)), '');
    if (shownMachine.length > 0) lines.push(...draw(shownMachine, page, screen, grid));
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

/** Cells of the ledger's columns. */
interface Grid {
  readonly width: number;
  readonly id: number;
  readonly kind: number;
  /** Where the claim begins. */
  readonly left: number;
  readonly claim: number;
  /** Standing, origins, voices, dates: under the claim. */
  readonly under: readonly [standing: number, origins: number, voices: number, dates: number];
}

function measureGrid(page: LedgerPage, width: number): Grid {
  const id = Math.max(2, ...page.rows.map((row) => nameId(row, page).length));
  const kind = Math.max(4, ...page.rows.map((row) => row.kind.length));
  const left = id + kind + 4;
  const claim = width - left;
  const standing = Math.min(24, Math.max(12, Math.floor(claim * 0.18)));
  const dates = 14;
  const origins = Math.floor((claim - standing - dates - 6) * 0.48);
  return { width, id, kind, left, claim, under: [standing, origins, claim - standing - dates - origins - 6, dates] };
}

function nameId(row: LedgerRow, page: LedgerPage): string {
  return page.shortIds.get(row.id) ?? row.id;
}

function drawHeads(grid: Grid, screen: Screen): string[] {
  const head = setSideBySide([
    { lines: ['ID'], cells: grid.id },
    { lines: ['KIND'], cells: grid.kind },
    { lines: ['CLAIM'], cells: grid.claim },
  ]);
  const heads = ['STANDING', 'ORIGINS', 'WHO ANSWERS IT', 'REPORTED'].map((each) => [each]);
  return [...head, ...setUnder(heads, grid)].map((line) => paint(screen, 'dim', line));
}

function setUnder(columns: readonly (readonly string[])[], grid: Grid): string[] {
  const cells = columns.map((lines, at) => ({ lines, cells: grid.under[at]! }));
  return indent(setSideBySide(cells), ' '.repeat(grid.left));
}

/** Claims on two levels: the claim over its whole width, and under it standing, origins, voices and dates in columns. */
function drawWide(rows: readonly LedgerRow[], page: LedgerPage, screen: Screen, grid: Grid): string[] {
  const [standing, origins, voices, dates] = grid.under;
  return rows.flatMap((row) => [
    ...setSideBySide([
      { lines: [paint(screen, 'id', nameId(row, page))], cells: grid.id },
      { lines: [row.kind], cells: grid.kind },
      { lines: wrapText(row.title, grid.claim).map((line) => paint(screen, 'strong', line)), cells: grid.claim },
    ]),
    ...setUnder(
      [
        wrapNote(row.standing, standing, screen),
        wrapText(nameOrigins(row), origins),
        drawVoices(row, voices, screen),
        wrapText(row.dates, dates),
      ],
      grid,
    ),
    '',
  ]);
}

/** The same on a narrow terminal, one under another. */
function drawStacked(rows: readonly LedgerRow[], page: LedgerPage, screen: Screen, { width }: Grid): string[] {
  return rows.flatMap((row) => {
    const id = paint(screen, 'id', nameId(row, page));
    const standing =
      row.standing.style === null ? row.standing.words : paint(screen, row.standing.style, row.standing.words);
    const body = [
      ...indent(wrapText(`origins: ${nameOrigins(row)}`, width - 4), '', '  '),
      ...drawVoices(row, width - 2, screen),
      ...wrapText(`reported: ${row.dates}`, width - 2),
    ];
    return [
      `${id} · ${row.kind} · ${standing}`,
      ...wrapText(row.title, width).map((line) => paint(screen, 'strong', line)),
      ...indent(body, '  '),
      '',
    ];
  });
}

function nameOrigins(row: LedgerRow): string {
  if (row.originLabels.length === 0) return row.origins;
  return `${row.origins}: ${row.originLabels.slice(0, LABELS_SHOWN).join('; ')}${
    row.originLabels.length > LABELS_SHOWN ? `; and ${row.originLabels.length - LABELS_SHOWN} more` : ''
  }`;
}

function drawVoices(row: LedgerRow, cells: number, screen: Screen): string[] {
  if (row.voices.length === 0) return wrapNote({ words: 'nobody denies it', style: 'dim' }, cells, screen);
  return row.voices.flatMap((note) => indent(wrapNote(note, cells - 2, screen), '', '  '));
}

function wrapNote(note: Note, cells: number, screen: Screen): string[] {
  const lines = wrapText(note.words, cells);
  return note.style === null ? lines : lines.map((line) => paint(screen, note.style!, line));
}
