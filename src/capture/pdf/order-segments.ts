import type { Segment } from './piece.ts';

/** Columns of a page, one in another. */
const MOST_LEVELS = 5;
/** Rows that must have words on both sides of a gutter before it is one. */
const LEAST_ROWS = 4;
/** Share of the segments that may stand across a gutter: headlines, pictures' captions, tables over the whole page. */
const MOST_ACROSS = 0.25;
/** Lines of a text fill their column; cells of a table do not. */
const LEAST_FILLED = 0.55;
/** In letters: numbers and single words side by side are a table. */
const LEAST_LETTERS = 16;

/**
 * Puts the segments of a page into the order in which they are read: down one column, then down the next; what stands across all
 * columns parts them into bands. A table stays in rows, since its cells do not fill their columns.
 * After the recursive cut of Nagy and Seth (1984), with gutters found before gaps.
 */
export function orderSegments(segments: readonly Segment[], level = 0): Segment[] {
  const rows = segments.toSorted((a, b) => a.base - b.base || a.left - b.left);
  if (level >= MOST_LEVELS || rows.length < 2 * LEAST_ROWS) return rows;
  const gutter = findGutter(rows);
  if (gutter === null) return rows;
  const ordered: Segment[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  const flush = (): void => {
    ordered.push(...orderSegments(left, level + 1), ...orderSegments(right, level + 1));
    left = [];
    right = [];
  };
  for (const segment of rows) {
    if (segment.right <= gutter + 1) left.push(segment);
    else if (segment.left >= gutter - 1) right.push(segment);
    else {
      flush();
      ordered.push(segment);
    }
  }
  flush();
  return ordered;
}

/** The middle of the widest stretch from top to bottom that hardly any line crosses and that has a text on both sides; null where there is none. */
function findGutter(rows: readonly Segment[]): number | null {
  const start = Math.floor(Math.min(...rows.map(({ left }) => left)));
  const end = Math.ceil(Math.max(...rows.map(({ right }) => right)));
  const width = end - start;
  if (width <= 0 || width > 20_000) return null;
  const covered = new Int32Array(width + 1);
  for (const { left, right } of rows) {
    const from = Math.max(0, Math.ceil(left) - start);
    const to = Math.min(width, Math.floor(right) - start);
    for (let x = from; x < to; x++) covered[x]!++;
  }
  const sizes = rows.map(({ size }) => size).toSorted((a, b) => a - b);
  const narrowest = Math.max(4, (sizes[sizes.length >> 1] ?? 10) * 0.7);
  const most = rows.length * MOST_ACROSS;
  const from = Math.round(width * 0.15);
  const to = Math.round(width * 0.85);
  let best: { middle: number; score: number } | null = null;
  for (let x = from; x < to; x++) {
    const across = covered[x]!;
    if (across > most) continue;
    let stop = x;
    while (stop < to && covered[stop]! <= across) stop++;
    const wide = stop - x;
    const middle = start + x + wide / 2;
    const score = wide - across * 3;
    if (wide >= narrowest && (best === null || score > best.score) && partsText(rows, middle)) best = { middle, score };
    x = Math.max(x, stop - 1);
  }
  return best?.middle ?? null;
}

/** Whether what stands left and right of `middle` are two texts side by side. */
function partsText(rows: readonly Segment[], middle: number): boolean {
  const left = rows.filter((segment) => segment.right <= middle);
  const right = rows.filter((segment) => segment.left >= middle);
  if (left.length < LEAST_ROWS || right.length < LEAST_ROWS) return false;
  if (!isText(left) || !isText(right)) return false;
  // Side by side, not one above the other.
  const top = Math.max(left[0]!.base, right[0]!.base);
  const bottom = Math.min(left.at(-1)!.base, right.at(-1)!.base);
  const within = (side: readonly Segment[]): number =>
    side.filter(({ base }) => base >= top - 2 && base <= bottom + 2).length;
  return within(left) >= LEAST_ROWS && within(right) >= LEAST_ROWS;
}

function isText(side: readonly Segment[]): boolean {
  const widths = side.map(({ left, right }) => right - left).toSorted((a, b) => a - b);
  const column = Math.max(...side.map(({ right }) => right)) - Math.min(...side.map(({ left }) => left));
  const letters = side.map(({ words }) => words.length).toSorted((a, b) => a - b);
  const middle = side.length >> 1;
  return widths[middle]! >= column * LEAST_FILLED && letters[middle]! >= LEAST_LETTERS;
}
