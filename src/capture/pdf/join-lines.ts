import type { PdfLine } from './piece.ts';

/** Lines that are one paragraph, heading or note. */
export interface PdfParagraph {
  readonly lines: readonly PdfLine[];
  /** Font size and weight of most of it. */
  readonly size: number;
  readonly bold: boolean;
}

/** Distance of two lines, in shares of the usual one, beyond which a paragraph ends. */
const APART = 1.35;
/** In shares of the font's size. */
const INDENT = 0.7;
const STOP = /[.!?:;]["”’')\]]*$/;
const BULLET = /^(?:[•▪◦‣●○■□–—*·]|\(?[a-z0-9]{1,3}[.)])\s/i;

/** Joins lines, in the order in which they are read, into paragraphs. */
export function joinLines(lines: readonly PdfLine[]): PdfParagraph[] {
  const paragraphs: PdfLine[][] = [];
  const leading = findLeading(lines);
  const margins = findMargins(lines);
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.at(-1);
    const turned = last && last.page !== line.page ? findBodyBefore(paragraphs, line) : null;
    if (open && last && continues(last, line, open, leading, margins)) open.push(line);
    else if (turned && continues(turned.at(-1)!, line, turned, leading, margins)) turned.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((set) => {
    const letters = set.reduce((sum, { words }) => sum + words.length, 0);
    const bold = set.reduce((sum, line) => sum + (line.bold ? line.words.length : 0), 0);
    return { lines: set, size: sizeOf(set), bold: bold * 2 > letters };
  });
}

/** Notes in small type stand between a paragraph and its end on the next page. */
function findBodyBefore(paragraphs: readonly PdfLine[][], line: PdfLine): PdfLine[] | null {
  for (let at = paragraphs.length - 1; at >= Math.max(0, paragraphs.length - 12); at--) {
    const paragraph = paragraphs[at]!;
    if (sizeOf(paragraph) >= line.size * 0.93) return paragraph.at(-1)!.page === line.page - 1 ? paragraph : null;
  }
  return null;
}

export function sizeOf(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, words } of lines) {
    const round = Math.round(size * 2) / 2;
    letters.set(round, (letters.get(round) ?? 0) + words.length);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 10;
}

function continues(
  last: PdfLine,
  line: PdfLine,
  open: readonly PdfLine[],
  leading: number,
  margins: (line: PdfLine) => { left: number; right: number },
): boolean {
  if (Math.abs(last.size - line.size) > 0.1 * Math.max(last.size, line.size) || last.bold !== line.bold) {
    // Raised figures and a word in bold at the end of a paragraph change neither.
    if (line.size < last.size * 0.9 || line.size > last.size * 1.1 || open.length === 1) return false;
  }
  if (BULLET.test(line.words)) return false;
  const step = line.base - last.base;
  const column = margins(line);
  if (last.page !== line.page || step < -2) {
    // Over a page or a column: only what has not ended goes on.
    return !STOP.test(last.words.trim()) && /^[\p{Ll}\p{N}"“(]/u.test(line.words.trim()) && last.words.length > 20;
  }
  if (step > Math.max(leading, line.size * 1.1) * APART) return false;
  if (step < line.size * 0.3) return false;
  const indented = line.left - column.left > line.size * INDENT && last.left - column.left <= line.size * INDENT;
  if (indented && (STOP.test(last.words.trim()) || open.length > 1)) return false;
  // The last line of a paragraph is short; a ragged one has room for the next word.
  const room = margins(last).right - last.right;
  const first = /^\S{1,60}/.exec(line.words.trim())?.[0].length ?? 0;
  return !(STOP.test(last.words.trim()) && room > (first + 2) * last.size * 0.5 + (last.right - last.left) * 0.12);
}

/** The usual distance of two lines of a paragraph. */
function findLeading(lines: readonly PdfLine[]): number {
  const steps = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (!before || before.page !== line.page) continue;
    const step = Math.round((line.base - before.base) * 2) / 2;
    if (step > 0.8 * line.size && step < 3 * line.size) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return [...steps].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Left and right edge of the column in which a line stands: those of the lines of its page that overlap it. */
function findMargins(lines: readonly PdfLine[]): (line: PdfLine) => { left: number; right: number } {
  const known = new Map<string, { left: number; right: number; letters: number }[]>();
  for (const line of lines) {
    const key = String(line.page);
    const columns = known.get(key) ?? [];
    known.set(key, columns);
    const near = columns.find((column) => {
      const shared = Math.min(column.right, line.right) - Math.max(column.left, line.left);
      return shared > 0.6 * Math.min(column.right - column.left, line.right - line.left);
    });
    if (near && line.right - line.left < 1.6 * (near.right - near.left)) {
      near.left = Math.min(near.left, line.left);
      near.right = Math.max(near.right, line.right);
    } else if (!near) columns.push({ left: line.left, right: line.right, letters: 0 });
  }
  return (line) =>
    known
      .get(String(line.page))
      ?.find((column) => Math.min(column.right, line.right) - Math.max(column.left, line.left) > 0) ?? line;
}
