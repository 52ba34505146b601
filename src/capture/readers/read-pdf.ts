import { Failure } from '../../model/failure.ts';
import type { PdfLine } from '../pdf/piece.ts';
import type { ReadText } from '../read-text.ts';
import { chooseTitle } from '../choose-title.ts';
import { findRunningLines } from '../pdf/find-running-lines.ts';
import { joinLines } from '../pdf/join-lines.ts';
import { joinPieces } from '../pdf/join-pieces.ts';
import { layBlocks } from '../lay-blocks.ts';
import { openPdf } from '../pdf/open-pdf.ts';
import { orderSegments } from '../pdf/order-segments.ts';
import { writeParagraphs } from '../pdf/write-paragraphs.ts';

/** Pages of one document. */
const MOST_PAGES = 3000;

/**
 * Reads a PDF: its words in reading order, column by column, with the page and place of every line. Running heads, feet and page
 * numbers are kept once, as furniture at the top; what stands on edge is left out.
 * @throws Failure `unreadable`, `too-large`, `empty` where it is a scan without text
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReadText> {
  const pdf = await openPdf(bytes, name);
  try {
    if (pdf.pages > MOST_PAGES)
      throw new Failure(
        'too-large',
        `${name} has ${pdf.pages} pages, and Hearsay reads at most ${MOST_PAGES}; split it.`,
      );
    const lines: PdfLine[] = [];
    const heights = new Map<number, number>();
    const blank: number[] = [];
    for (let number = 1; number <= pdf.pages; number++) {
      const page = await pdf.readPage(number).catch(() => null);
      if (!page || page.pieces.length === 0) blank.push(number);
      if (!page) continue;
      heights.set(number, page.height);
      lines.push(...orderSegments(joinPieces(page.pieces)).map((segment) => ({ ...segment, page: number })));
    }
    if (lines.length === 0) {
      const pages = pdf.pages === 1 ? '1 page' : `${pdf.pages} pages`;
      throw new Failure(
        'empty',
        `${name} has ${pages} and no text: it is a scan; have its words recognised (OCR) and add that file too.`,
      );
    }
    const { running, heads } = findRunningLines(lines, heights);
    const paragraphs = joinLines(lines.filter((line) => !running.has(line)));
    const { text, blocks, places } = writeParagraphs(paragraphs, heads);
    const { title, author, ...rest } = pdf.info;
    const titled = blocks.find((block) => block.kind === 'title');
    const written = titled ? text.slice(...titled.span) : null;
    const properties = { ...rest, ...(blank.length > 0 ? { 'pages without text': nameNumbers(blank) } : {}) };
    return {
      title: chooseTitle(title ?? null, name) ?? written,
      publisher: null,
      author: author !== undefined && /\S\s+\S/.test(author) ? author : null,
      published: null,
      url: null,
      language: null,
      text,
      blocks: layBlocks(text, blocks),
      offsets: [],
      places,
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
    };
  } finally {
    await pdf.close();
  }
}

/** "2-5, 9". */
function nameNumbers(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < numbers.length;) {
    let end = at;
    while (numbers[end + 1] === numbers[end]! + 1) end++;
    parts.push(end === at ? String(numbers[at]) : `${numbers[at]}-${numbers[end]}`);
    at = end + 1;
  }
  return parts.join(', ');
}
