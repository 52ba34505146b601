import type { Block } from '../../model/document.ts';
import type { BlockKind } from '../../model/vocabulary.ts';
import type { ReadText } from '../read-text.ts';
import type { TextWriter } from '../text-writer.ts';
import { layBlocks } from '../lay-blocks.ts';
import { readFrontMatter } from '../read-front-matter.ts';
import { stripInlineMarkup } from '../strip-inline-markup.ts';
import { writeText } from '../text-writer.ts';

/** One line of the source, without its end. */
interface Line {
  readonly start: number;
  readonly end: number;
}

/** Lines that belong together. `paragraph`: the words themselves say where its blocks are. */
interface Group {
  readonly kind: BlockKind;
  readonly lines: Line[];
  /** Code is kept letter for letter. */
  readonly verbatim: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?=[ \t]|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/;
const QUOTE = /^ {0,3}> ?/;
const DEFINITION = /^ {0,3}\[([^\]^][^\]]{0,200})\]:[ \t]*\S/;
const FOOTNOTE = /^ {0,3}\[\^[^\]\s]{1,60}\]:[ \t]*/;
const TABLE_RULE = /^ {0,3}\|?[ \t:|-]*-[ \t:|-]*$/;
/** A heading is short: a rule under a long paragraph is a rule. */
const LONGEST_HEADING = 200;

/** Reads Markdown: YAML front matter, then the words without their markup, with headings and list items as blocks. */
export function readMarkdown(source: string): ReadText {
  const { end, metadata } = readFrontMatter(source);
  const lines = splitSource(source, end === 0 && source.startsWith('\uFEFF') ? 1 : end);
  const references = findReferences(source, lines);
  const writer = writeText();
  const marked: Block[] = [];
  for (const group of groupLines(source, lines)) {
    const before = writer.length();
    if (before > 0) writer.add('\n\n');
    const start = writer.length();
    writeGroup(source, group, references, writer);
    const block: Block = { kind: group.kind, span: [start, writer.length()], label: null };
    if (group.kind !== 'paragraph') marked.push(block);
  }
  const { text, offsets } = writer.finish();
  const trimmed = marked.map((block) => trimBlock(text, block)).filter((block) => block.span[0] < block.span[1]);
  const [first] = trimmed;
  const opensWithHeading = first?.kind === 'heading' && text.slice(0, first.span[0]).trim() === '';
  if (opensWithHeading) trimmed[0] = { ...first, kind: 'title' };
  const blocks = layBlocks(text, trimmed);
  const title = blocks.find((block) => block.kind === 'title');
  return {
    ...metadata,
    title: metadata.title ?? (title ? text.slice(...title.span).replaceAll(/\s+/g, ' ') : null),
    text,
    blocks,
    offsets,
  };
}

function splitSource(source: string, from: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < source.length;) {
    const found = source.indexOf('\n', start);
    const end = found === -1 ? source.length : found;
    lines.push({ start, end: end > start && source[end - 1] === '\r' ? end - 1 : end });
    start = end + 1;
  }
  return lines;
}

function findReferences(source: string, lines: readonly Line[]): Set<string> {
  const references = new Set<string>();
  for (const line of lines) {
    const label = DEFINITION.exec(source.slice(line.start, Math.min(line.end, line.start + 400)))?.[1];
    if (label !== undefined) references.add(label.toLowerCase());
  }
  return references;
}

function groupLines(source: string, lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  let fence: string | null = null;
  const add = (kind: BlockKind, line: Line, verbatim = false): Group => {
    const group = { kind, lines: [line], verbatim };
    groups.push(group);
    return group;
  };
  for (const line of lines) {
    // Block marks stand at the head of a line: the rest of a long line need not be looked at.
    const whole = source.slice(line.start, line.end);
    const mark = FENCE.exec(whole)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) && whole.trim() === mark) {
        fence = null;
        open = null;
      } else if (open) open.lines.push(line);
      else open = add('furniture', line, true);
      continue;
    }
    if (mark) {
      fence = mark;
      open = null;
      continue;
    }
    const quote = findQuoteEnd(whole);
    const words = whole.slice(quote);
    const inner: Line = { start: line.start + quote, end: line.end };
    if (words.trim() === '') open = null;
    else if (HEADING.test(words)) {
      add('heading', trimHeading(source, inner));
      open = null;
    } else if (
      open?.kind === 'paragraph' &&
      open.lines.length === 1 &&
      isUnderline(words) &&
      size(open.lines[0]!) <= LONGEST_HEADING
    ) {
      groups[groups.length - 1] = { ...open, kind: 'heading' };
      open = null;
    } else if (words.length < 400 && (RULE.test(words) || (words.includes('|') && TABLE_RULE.test(words)))) open = null;
    else if (DEFINITION.test(words.slice(0, 400))) open = null;
    else if (ITEM.test(words))
      open = add('list-item', { start: inner.start + ITEM.exec(words)![0].length, end: inner.end });
    else if (FOOTNOTE.test(words))
      open = add('paragraph', { start: inner.start + FOOTNOTE.exec(words)![0].length, end: inner.end });
    else if (words.startsWith('|')) {
      add('list-item', trimRow(source, inner));
      open = null;
    } else if (open) open.lines.push(trimIndent(source, inner));
    else open = add('paragraph', trimIndent(source, inner));
  }
  return groups;
}

function findQuoteEnd(line: string): number {
  let end = 0;
  // Ten levels: nobody quotes deeper, and a line of a million marks stays cheap.
  for (let level = 0; level < 10; level++) {
    const mark = QUOTE.exec(line.slice(end, end + 8))?.[0];
    if (mark === undefined) break;
    end += mark.length;
  }
  return end;
}

const size = (line: Line): number => line.end - line.start;
const isUnderline = (words: string): boolean => words.length < 400 && UNDERLINE.test(words);

function trimIndent(source: string, line: Line): Line {
  let { start } = line;
  while (start < line.end && /[ \t]/.test(source[start]!)) start++;
  return { start, end: line.end };
}

function trimHeading(source: string, line: Line): Line {
  let { start, end } = line;
  while (start < end && /[ \t#]/.test(source[start]!)) start++;
  while (end > start && /[ \t]/.test(source[end - 1]!)) end--;
  let close = end;
  while (close > start && source[close - 1] === '#') close--;
  if (close < end && (close === start || /[ \t]/.test(source[close - 1]!))) end = close;
  return { start, end };
}

function trimRow(source: string, line: Line): Line {
  const bar = (at: number): boolean => /[|\s]/.test(source[at]!);
  let { start, end } = line;
  while (start < end && bar(start)) start++;
  while (end > start && bar(end - 1)) end--;
  return { start, end };
}

function writeGroup(source: string, group: Group, references: ReadonlySet<string>, writer: TextWriter): void {
  if (group.verbatim) {
    group.lines.forEach((line, at) => {
      if (at > 0) writer.add('\n');
      writer.keep(source.slice(line.start, line.end), line.start);
    });
    return;
  }
  // Emphasis and links run over line ends, so a group whose lines stand side by side is read as one stretch.
  const stretches: { start: number; end: number }[] = [];
  for (const line of group.lines) {
    const last = stretches.at(-1);
    if (last && /^\r?\n[ \t]*$/.test(source.slice(last.end, line.start))) last.end = line.end;
    else stretches.push({ ...line });
  }
  stretches.forEach((stretch, at) => {
    if (at > 0) writer.add('\n');
    const part = writeText();
    stripInlineMarkup(source, stretch.start, stretch.end, references, part);
    copyLines(part.finish(), writer);
  });
}

/** Copies a written part without carriage returns and indents. */
function copyLines(
  part: { text: string; offsets: readonly { text: number; source: number; length: number }[] },
  writer: TextWriter,
): void {
  const { text, offsets } = part;
  let at = 0;
  const copy = (end: number, run: { text: number; source: number } | null): void => {
    for (const match of text.slice(at, end).matchAll(/[^\r\n]+|\n[ \t]*/g)) {
      const start = at + match.index;
      const words = match[0].startsWith('\n') ? '\n' : match[0];
      if (run) writer.keep(words, run.source + start - run.text);
      else writer.add(words);
    }
    at = end;
  };
  for (const run of offsets) {
    if (run.text > at) copy(run.text, null);
    copy(run.text + run.length, run);
  }
  copy(text.length, null);
}

/** Block spans begin and end with a word or mark, never with white space. */
function trimBlock(text: string, block: Block): Block {
  let [start, end] = block.span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { ...block, span: [start, end] };
}
