import type { PdfLine } from './piece.ts';

/** Pages on which a line must stand in the same place before it is the page's and not the text's. */
const LEAST_PAGES = 3;
/** Share of the page's height at its top and bottom where running heads stand. */
const EDGE = 0.12;

/**
 * Finds running heads, feet and page numbers: lines at the edge of a page that stand in the same place on others, but for their figures.
 * @param heights of the pages, in points, by number
 * @returns all of them, and the first of each that holds words: a letterhead says whose letter it is
 */
export function findRunningLines(
  lines: readonly PdfLine[],
  heights: ReadonlyMap<number, number>,
): { running: ReadonlySet<PdfLine>; heads: readonly PdfLine[] } {
  const pages = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const height = heights.get(line.page) ?? 792;
    if (line.base > height * EDGE && line.base < height * (1 - EDGE)) continue;
    const place = Math.round(line.base / 6);
    // Mirrored pages put their number left and right: only the height counts.
    const key = `${place} ${line.words
      .replaceAll(/\d+|\b[ivxlc]+\b/g, '#')
      .replaceAll(/\s+/g, ' ')
      .trim()}`;
    const alike = pages.get(key);
    if (alike) alike.push(line);
    else pages.set(key, [line]);
  }
  const running = new Set<PdfLine>();
  const heads: PdfLine[] = [];
  for (const alike of pages.values()) {
    const on = new Set(alike.map(({ page }) => page)).size;
    const isNumber = isPageNumber(alike[0]!, heights.size);
    if (on < LEAST_PAGES && (on < 2 || heights.size > 2) && !isNumber) continue;
    for (const line of alike) running.add(line);
    if (!isNumber) heads.push(alike[0]!);
  }
  return { running, heads };
}

function isPageNumber({ words }: PdfLine, pages: number): boolean {
  const plain = words.trim();
  return (
    pages > 1 &&
    /^(?:(?:page|seite|p\.)\s*)?[-–—]?\s*(?:\d{1,4}|[ivxlc]{1,8})\s*[-–—]?(?:\s*(?:of|\/|von)\s*\d{1,4})?$/i.test(plain)
  );
}
