import type { OffsetRun } from '../../model/document.ts';

/** Shorter lines stand in too many places. */
const SHORTEST = 12;

/**
 * Finds which lines of a text stand letter for letter in its source, in order. For formats whose encoding (quoted-printable,
 * base64, folded lines) no parser leads back through: what was encoded is left out.
 * @returns runs in UTF-16 code units
 */
export function findKeptLines(text: string, source: string, from: number): OffsetRun[] {
  const runs: { text: number; source: number; length: number }[] = [];
  let at = from;
  let misses = 0;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end).trimEnd();
    if (line.length >= SHORTEST && line.length < 2000) {
      const place = source.indexOf(line, at);
      if (place !== -1) {
        runs.push({ text: start, source: place, length: line.length });
        at = place + line.length;
        misses = 0;
        // A body that is encoded throughout is not searched for again and again.
      } else if (++misses > 40) break;
    }
    start = end + 1;
  }
  return runs;
}
