import { measureText } from './measure-text.ts';

/**
 * Breaks a label into lines that fit, at spaces, or in a word that is longer than a line; "…" where it must be cut.
 * @param width of a line in pixels
 * @param size of the type in pixels
 * @param most lines
 */
export function wrapLabel(label: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.trim().split(/\s+/)) {
    if (lines.length > most) break;
    const joined = line === '' ? word : `${line} ${word}`;
    if (measureText(joined, size) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measureText(line, size) > width && lines.length <= most) {
      const fits = fit(line, width, size);
      lines.push(fits);
      line = line.slice(fits.length);
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1]!;
  return [...lines.slice(0, most - 1), `${fit(last, width - measureText('…', size), size).trimEnd()}…`];
}

/** The longest beginning that fits, of whole letters, at least one of them. */
function fit(words: string, width: number, size: number): string {
  let kept = '';
  for (const letter of words) {
    if (kept !== '' && measureText(kept + letter, size) > width) break;
    kept += letter;
  }
  return kept;
}
