import { measureCells, splitGraphemes } from './cell-width.ts';

/**
 * Breaks a text into lines of at most `cells` cells, between words. Only a word that is wider than a whole line is
 * broken, between graphemes; between East Asian wide letters, which stand without spaces, a line may break anywhere.
 * @param text clean text (see `clean-text.ts`); a line feed starts a new line
 * @param later cells of every line but the first of a paragraph, where they differ
 * @returns at least one line
 */
export function wrapText(text: string, cells: number, later: number = cells): string[] {
  const widths = { first: Math.max(1, cells), later: Math.max(1, later) };
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, widths).map(letLoose));
}

const TIED = '\u00a0';

/** Ties words together, so that no line breaks between them ("6 Mar 2031"). `wrapText` gives plain spaces back. */
export function tieWords(text: string): string {
  return text.replaceAll(' ', TIED);
}

function letLoose(line: string): string {
  return line.replaceAll(TIED, ' ');
}

function wrapParagraph(paragraph: string, widths: { readonly first: number; readonly later: number }): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let width = widths.first;
  const breakLine = (): void => {
    lines.push(line);
    [line, used, width] = ['', 0, widths.later];
  };
  for (const word of paragraph.split(' ')) {
    if (word === '') continue;
    const cells = measureCells(word);
    if (line !== '' && used + 1 + cells <= width) {
      line += ` ${word}`;
      used += 1 + cells;
      continue;
    }
    const whole = cells <= (line === '' ? width : widths.later);
    if (line !== '' && !whole && used + 2 < width && hasWide(word)) {
      line += ' ';
      used += 1;
    } else if (line !== '') breakLine();
    if (whole) {
      line = word;
      used = cells;
      continue;
    }
    for (const grapheme of splitGraphemes(word)) {
      if (used + grapheme.cells > width && used > 0) breakLine();
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
