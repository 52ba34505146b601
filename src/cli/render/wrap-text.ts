import { measureCells, splitGraphemes } from './cell-width.ts';

/**
 * Breaks a text into lines of at most `cells` cells, between words. Only a word that is wider than a whole line is
 * broken, between graphemes; between East Asian wide letters, which stand without spaces, a line may break anywhere.
 * @param text clean text (see `clean-text.ts`); a line feed starts a new line
 * @returns at least one line
 */
export function wrapText(text: string, cells: number): string[] {
  const width = Math.max(1, cells);
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width).map(letLoose));
}

const TIED = '\u00a0';

/** Ties words together, so that no line breaks between them ("6 Mar 2031"). `wrapText` gives plain spaces back. */
export function tieWords(text: string): string {
  return text.replaceAll(' ', TIED);
}

function letLoose(line: string): string {
  return line.replaceAll(TIED, ' ');
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of paragraph.split(' ')) {
    if (word === '') continue;
    const cells = measureCells(word);
    if (line !== '' && used + 1 + cells <= width) {
      line += ` ${word}`;
      used += 1 + cells;
      continue;
    }
    if (cells <= width) {
      if (line !== '') lines.push(line);
      [line, used] = [word, cells];
      continue;
    }
    if (line !== '' && used + 2 < width && hasWide(word)) {
      line += ' ';
      used += 1;
    } else if (line !== '') {
      lines.push(line);
      [line, used] = ['', 0];
    }
    for (const grapheme of splitGraphemes(word)) {
      if (used + grapheme.cells > width && used > 0) {
        lines.push(line);
        [line, used] = ['', 0];
      }
      line += grapheme.segment;
      used += grapheme.cells;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function hasWide(word: string): boolean {
  return measureCells(word) > word.length;
}
