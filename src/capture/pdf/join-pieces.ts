import type { Segment } from './piece.ts';

/** Gaps up to this share of the font's size are gaps between words; wider ones part columns and cells. */
const WIDEST_GAP = 1.3;
/** Narrower ones are the font's own spacing. */
const NARROWEST_SPACE = 0.13;
/** Letters raised or lowered by less than this share of their size stand on the line. */
const OFF_BASE = 0.4;

/** Joins pieces that stand next to one another on a line. @returns segments from the top down, then from left to right */
export function joinPieces(pieces: readonly Segment[]): Segment[] {
  const lines: { base: number; size: number; pieces: Segment[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    let line = null;
    for (let at = lines.length - 1; at >= 0 && at >= lines.length - 6; at--) {
      const near = lines[at]!;
      if (Math.abs(near.base - piece.base) <= OFF_BASE * Math.max(near.size, piece.size)) {
        line = near;
        break;
      }
    }
    if (line) {
      line.pieces.push(piece);
      // The larger letters are the line's own: raised figures are small.
      if (piece.size > line.size * 1.05) {
        line.size = piece.size;
        line.base = piece.base;
      }
    } else lines.push({ base: piece.base, size: piece.size, pieces: [piece] });
  }
  const segments: Segment[] = [];
  for (const { base, pieces: set } of lines) {
    let open: Segment | null = null;
    for (const piece of set.toSorted((a, b) => a.left - b.left)) {
      const size: number = open ? Math.max(open.size, piece.size) : piece.size;
      const gap: number = open ? piece.left - open.right : 0;
      // What stands on the same words again is a shadow or a bold letter made of two.
      if (open && piece.words === open.words && Math.abs(piece.left - open.left) < size * 0.2) continue;
      if (open && gap <= WIDEST_GAP * size) {
        const space: string =
          gap > NARROWEST_SPACE * size && !/\s$/.test(open.words) && !/^\s/.test(piece.words) ? ' ' : '';
        open = {
          words: open.words + space + piece.words,
          left: open.left,
          right: Math.max(open.right, piece.right),
          base,
          size: open.words.trim().length >= piece.words.trim().length ? open.size : piece.size,
          bold: open.bold && piece.bold,
        };
      } else {
        if (open) segments.push(open);
        open = { ...piece, base };
      }
    }
    if (open) segments.push(open);
  }
  return segments.filter(({ words }) => words.trim() !== '');
}
