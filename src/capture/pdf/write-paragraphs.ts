import type { Block, Place } from '../../model/document.ts';
import type { PdfLine } from './piece.ts';
import { type PdfParagraph, sizeOf } from './join-lines.ts';

/** Type larger than the body's by this much is a heading. */
const HEADING = 1.15;
const LONGEST_HEADING = 250;
const round = (points: number): number => Math.round(points * 10) / 10;

/**
 * Writes paragraphs into one text. Lines are joined by a space; a word that a line's end parts is joined again.
 * @param heads running lines, written first as furniture
 * @returns places of every line, and the blocks that the type shows: title and headings
 */
export function writeParagraphs(
  paragraphs: readonly PdfParagraph[],
  heads: readonly PdfLine[] = [],
): {
  text: string;
  blocks: Block[];
  places: Place[];
} {
  const body = sizeOf(paragraphs.flatMap(({ lines }) => lines));
  const compounds = findCompounds(paragraphs);
  const pieces: string[] = [];
  const places: Place[] = [];
  const headings: { paragraph: PdfParagraph; start: number; end: number }[] = [];
  let length = 0;
  const put = (words: string): void => {
    pieces.push(words);
    length += words.length;
  };
  const furniture: Block[] = [];
  for (const line of heads) {
    if (length > 0) put('\n\n');
    const start = length;
    put(line.words.replaceAll(/\s+/g, ' ').trim());
    places.push({ span: [start, length], page: line.page, box: boxOf(line) });
    furniture.push({ kind: 'furniture', span: [start, length], label: null });
  }
  for (const paragraph of paragraphs) {
    if (length > 0) put('\n\n');
    const start = length;
    for (const [at, line] of paragraph.lines.entries()) {
      const next = paragraph.lines[at + 1];
      const words = line.words.replaceAll(/\s+/g, ' ').trim();
      const kept = next ? joinWord(words, next.words.trim(), compounds) : { words, gap: '' };
      const from = length;
      put(kept.words);
      places.push({ span: [from, length], page: line.page, box: boxOf(line) });
      put(kept.gap);
    }
    const isLarge = paragraph.size >= body * HEADING;
    if ((isLarge || paragraph.bold) && length - start <= LONGEST_HEADING && isHeading(paragraph, isLarge))
      headings.push({ paragraph, start, end: length });
  }
  const largest = headings
    .filter(({ paragraph }) => paragraph.lines[0]!.page === 1 && paragraph.size >= body * HEADING)
    .toSorted((a, b) => b.paragraph.size - a.paragraph.size || a.start - b.start)[0];
  const blocks = headings.map((one): Block => ({
    kind: one === largest ? 'title' : 'heading',
    span: [one.start, one.end],
    label: null,
  }));
  return { text: pieces.join(''), blocks: [...furniture, ...blocks], places };
}

function boxOf({ left, right, base, size }: PdfLine): Place['box'] {
  return [round(left), round(base - size * 0.8), round(right - left), round(size)];
}

/** Bold alone makes a heading of what does not end like a sentence. */
function isHeading({ lines }: PdfParagraph, isLarge: boolean): boolean {
  const words = lines.map((line) => line.words).join(' ');
  return /\p{L}/u.test(words) && (isLarge ? lines.length <= 5 : lines.length <= 2 && !/[.,;]["”]?\s*$/.test(words));
}

/** Words with a hyphen inside a line: "long-term" keeps it where a line's end parts it. */
function findCompounds(paragraphs: readonly PdfParagraph[]): ReadonlySet<string> {
  const compounds = new Set<string>();
  for (const { lines } of paragraphs)
    for (const { words } of lines)
      for (const [compound] of words.matchAll(/\p{L}{2,40}-\p{L}{2,40}/gu)) compounds.add(compound.toLowerCase());
  return compounds;
}

function joinWord(words: string, next: string, compounds: ReadonlySet<string>): { words: string; gap: string } {
  if (words.endsWith('\u00AD')) return { words: words.slice(0, -1), gap: '' };
  const parted = /(\p{L}{2,40})[-‐]$/u.exec(words);
  const rest = /^(\p{Ll}\p{L}{0,40})/u.exec(next);
  if (!parted || !rest) return { words, gap: words.endsWith('-') || words === '' ? '' : ' ' };
  return compounds.has(`${parted[1]!}-${rest[1]!}`.toLowerCase())
    ? { words, gap: '' }
    : { words: words.slice(0, -1), gap: '' };
}
