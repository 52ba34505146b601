import { setSideBySide } from './columns.ts';
import { indent } from './indent.ts';
import type { LedgerRow, Note } from './ledger-row.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

const LABELS_SHOWN = 2;
/** "14–20 Mar 2025" on one line. */
const DATE_CELLS = 14;
const GAP = 2;

/** Cells of the ledger's columns. */
export interface Grid {
  readonly width: number;
  readonly id: number;
  readonly kind: number;
  /** Where the claim begins. */
  readonly left: number;
  readonly claim: number;
  readonly standing: number;
  readonly origins: number;
  readonly voices: number;
  /** Null where no claim of the page has a date. */
  readonly dates: number | null;
}

/** Divides a width among the columns that these rows need. */
export function measureGrid(rows: readonly LedgerRow[], nameId: (row: LedgerRow) => string, width: number): Grid {
  const id = Math.max(2, ...rows.map((row) => nameId(row).length));
  const kind = Math.max(4, ...rows.map((row) => row.kind.length));
  const left = id + kind + 2 * GAP;
  const claim = width - left;
  const dates = rows.some((row) => row.dated) ? DATE_CELLS : null;
  const standing = Math.min(24, Math.max(12, Math.floor(claim * 0.18)));
  const rest = claim - standing - (dates === null ? 0 : dates + GAP) - 2 * GAP;
  const origins = Math.floor(rest * 0.48);
  return { width, id, kind, left, claim, standing, origins, voices: rest - origins, dates };
}

/** The heads of the columns, on the two levels that the claims have. */
export function drawHeads(grid: Grid, screen: Screen): string[] {
  const heads = setOver(['ID'], ['KIND'], ['CLAIM'], grid);
  const under = setUnder(['STANDING'], ['ORIGINS'], ['WHO ANSWERS IT'], ['REPORTED'], grid);
  return [...heads, ...under].map((line) => paint(screen, 'dim', line));
}

/** One claim over the whole width, and under it standing, origins, voices and dates in columns. */
export function drawGridRow(row: LedgerRow, id: string, grid: Grid, screen: Screen): string[] {
  const title = wrapText(row.title, grid.claim).map((line) => paint(screen, 'strong', line));
  const standing = [row.standing, ...row.steps].flatMap((note) => drawNote(note, grid.standing, screen));
  return [
    ...setOver([paint(screen, 'id', id)], [row.kind], title, grid),
    ...setUnder(
      standing,
      drawOrigins(row, grid.origins),
      drawVoices(row, grid.voices, screen),
      wrapText(row.dates, DATE_CELLS),
      grid,
    ),
  ];
}

type Lines = readonly string[];

function setOver(id: Lines, kind: Lines, claim: Lines, grid: Grid): string[] {
  return setSideBySide([
    { lines: id, cells: grid.id },
    { lines: kind, cells: grid.kind },
    { lines: claim, cells: grid.claim },
  ]);
}

function setUnder(standing: Lines, origins: Lines, voices: Lines, dates: Lines, grid: Grid): string[] {
  const columns = [
    { lines: standing, cells: grid.standing },
    { lines: origins, cells: grid.origins },
    { lines: voices, cells: grid.voices },
    ...(grid.dates === null ? [] : [{ lines: dates, cells: grid.dates }]),
  ];
  return indent(setSideBySide(columns), ' '.repeat(grid.left));
}

/** How many origins, and whose: "1–2: unnamed officials cited by The Harbour Gazette", each of several on a line of its own. */
export function drawOrigins({ origins, originLabels }: LedgerRow, cells: number): string[] {
  const [first, ...rest] = originLabels;
  if (first === undefined) return wrapText(origins, cells);
  const shown = rest.slice(0, LABELS_SHOWN - 1);
  const more = rest.length - shown.length;
  const entries = [`${origins}: ${first}`, ...shown, ...(more > 0 ? [`and ${more} more`] : [])];
  return entries.flatMap((entry) => indent(wrapText(entry, cells, cells - 2), '', '  '));
}

/** Who denies it, acknowledges it, kept silent; or that nobody denies it. */
export function drawVoices(row: LedgerRow, cells: number, screen: Screen): string[] {
  const notes = row.voices.length === 0 ? [{ words: 'nobody denies it', style: 'dim' as const }] : row.voices;
  return notes.flatMap((note) => drawNote(note, cells, screen));
}

/** A note with its later lines indented. */
export function drawNote({ words, style }: Note, cells: number, screen: Screen): string[] {
  const lines = indent(wrapText(words, cells, cells - 2), '', '  ');
  return style === null ? lines : lines.map((line) => paint(screen, style, line));
}
