import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { BlockKind } from '../model/vocabulary.ts';
import { compareWords } from './compare-words.ts';
import { findLabel } from './find-label.ts';
import { findLines } from './find-lines.ts';
import type { Line } from './find-lines.ts';
import { isCaption, isFurniture } from './is-furniture.ts';
import { letterCaseOf } from './is-title-case.ts';
import { findListMarker } from './find-list-marker.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';

const LONGEST_TITLE = 220;
const LONGEST_HEADING = 120;
const FINAL_STOP = /[.!?;:,…]["”’')\]]*$/u;

/**
 * Finds titles, headings, run-in labels, paragraphs, list items, captions and furniture in plain text as it was pasted:
 * one paragraph a line, or hard-wrapped lines with blank lines between paragraphs.
 * @param text any text, with any line ends
 * @param title the document's title where it is known from elsewhere; a first line that repeats it is the title
 * @returns blocks in order, not overlapping; offsets in UTF-16 code units
 */
export function findBlocks(text: string, title: string | null = null): Block[] {
  const blocks: Block[] = [];
  const front = findFrontMatter(text);
  if (front !== null) blocks.push({ kind: 'front-matter', span: front, label: null });
  const from = front === null ? 0 : front[1];
  const lines = joinWrappedLines(
    text,
    findLines(text).filter((line) => line.span[0] >= from),
  );
  const start = readTitle(text, lines, title, blocks);
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]!;
    blocks.push(readLine(text, line, lines[i - 1] ?? null, lines[i + 1] ?? null));
  }
  return blocks;
}

/** YAML between two lines of three hyphens at the very top. */
function findFrontMatter(text: string): Span | null {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (open === null) return null;
  const close = /\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/g;
  close.lastIndex = open[0].length - 1;
  const match = close.exec(text);
  if (match === null) return null;
  return [text.startsWith('\uFEFF') ? 1 : 0, match.index + match[0].length];
}

/** Reads the title and gives the index of the first line after it. */
function readTitle(text: string, lines: readonly Line[], title: string | null, blocks: Block[]): number {
  const first = lines[0];
  if (first === undefined) return 0;
  const second = lines[1];
  const words = text.slice(first.span[0], first.span[1]);
  const push = (span: Span): void => {
    blocks.push({ kind: 'title', span, label: null });
  };
  if (title !== null && title !== '') {
    if (repeats(words, title)) {
      push(first.span);
      return 1;
    }
    if (second !== undefined && repeats(text.slice(first.span[0], second.span[1]), title)) {
      push([first.span[0], second.span[1]]);
      return 2;
    }
  }
  if (second === undefined || words.length > LONGEST_TITLE || isFurniture(words)) return 0;
  if (/^#\s/u.test(words)) {
    push(first.span);
    return 1;
  }
  const letters = letterCaseOf(words);
  if (findLabel(text, first.span) !== null && letters === 'sentence') return 0;
  const stopped = /[.;:,…]["”’')\]]*$/u.test(words);
  const many = words.split(/\s+/u).length;
  // A title that a clipper closed with a stop is told by its capitals alone.
  if (stopped ? letters !== 'sentence' && many > 3 && second.blankBefore > 0 && !words.endsWith(':') : many < 30) {
    if (letters !== 'sentence' || second.blankBefore > 0 || second.span[1] - second.span[0] > words.length) {
      push(first.span);
      return 1;
    }
  }
  return 0;
}

function repeats(words: string, title: string): boolean {
  return compareWords(withoutStops(words), withoutStops(title));
}

function withoutStops(words: string): string {
  return words.replace(/[\s.;:,…-]{1,8}$/u, '').replace(/;\s{1,4}/gu, ' ');
}

function readLine(text: string, line: Line, before: Line | null, after: Line | null): Block {
  const [start, end] = line.span;
  const words = text.slice(start, end);
  const plain = (kind: BlockKind): Block => ({ kind, span: line.span, label: null });
  if (isFurniture(words)) return plain('furniture');
  if (isCaption(words)) return plain('caption');
  if (/^#{1,6}\s/u.test(words)) return plain('heading');
  const marker = findListMarker(text, line.span);
  const body: Span = [start + marker, end];
  if (isHeading(text.slice(body[0], end), marker > 0, line, before, after, text)) {
    return plain(words.endsWith(':') ? 'label' : 'heading');
  }
  const label = findLabel(text, body);
  return { kind: marker > 0 ? 'list-item' : 'paragraph', span: line.span, label };
}

/** A short line without a final stop that something follows. */
function isHeading(
  words: string,
  marked: boolean,
  line: Line,
  before: Line | null,
  after: Line | null,
  text: string,
): boolean {
  if (words.length > LONGEST_HEADING || !/\p{L}/u.test(words)) return false;
  const letters = letterCaseOf(words);
  const many = words.split(/\s+/u).length;
  if (letters === 'upper' && many <= 12 && many + words.length > 6 && !/[,;:]$/u.test(words)) return after !== null;
  if (words.endsWith(':'))
    return letters !== 'sentence' && many <= 8 && findLabel(text, [line.span[1] - words.length, line.span[1]]) !== null;
  if (/\?["”’]*$/u.test(words)) return letters === 'title' && many >= 3 && many <= 14 && after !== null;
  if (FINAL_STOP.test(words) || after === null || /^["“]/u.test(words)) return false;
  const next = after.span[1] - after.span[0];
  if (letters === 'title') return many <= 16 && (!marked || next > words.length);
  // A sentence-case heading is told from a line of a list by the longer, finished paragraph under it.
  if (marked) return false;
  const tail = text.slice(Math.max(after.span[0], after.span[1] - 3), after.span[1]);
  return (
    many <= 12 &&
    next > 2 * words.length &&
    FINAL_STOP.test(tail) &&
    (before === null || line.blankBefore > 0 || after.blankBefore === 0)
  );
}
