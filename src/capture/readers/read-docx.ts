import type { Block, Mark } from '../../model/document.ts';
import { type WordParagraph, readParagraphs } from '../docx/read-paragraphs.ts';
import { type WordParts, openWordParts } from '../docx/word-part.ts';
import { Failure } from '../../model/failure.ts';
import type { ReadText } from '../read-text.ts';
import { chooseTitle } from '../choose-title.ts';
import { layBlocks } from '../lay-blocks.ts';
import { listZip } from '../archive/read-zip.ts';
import { readStyles } from '../docx/read-styles.ts';

const BODY = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml'] as const;
/** Properties of the file (Dublin Core in `docProps/core.xml`) that are kept. */
const PROPERTIES: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'cp:lastModifiedBy': 'last saved by',
  'dcterms:created': 'created',
  'dcterms:modified': 'modified',
};

/**
 * Reads a Word file (DOCX). The text is as it reads with all tracked changes accepted. What was deleted, what is hidden and what
 * was commented follow their paragraph as furniture, so that it can be found and nothing is read from it; footnotes and endnotes
 * follow the body. Page headers and footers, pictures and drawings are left out.
 * @param name of the file, for the failure's sentence
 * @throws Failure `unreadable`, `too-large`, `unknown-format` where it is an archive without a Word document in it
 */
export function readDocx(bytes: Uint8Array, name: string): ReadText {
  const parts = openWordParts(bytes, listZip(bytes, name), name);
  if (!parts.has(BODY)) throw new Failure('unknown-format', `${name} is not a Word document: it holds no ${BODY}.`);
  const styles = readStyles(parts);
  const body = readParagraphs(parts, BODY, styles);
  const notes = new Map<string, WordParagraph[]>();
  for (const path of NOTES) {
    for (const paragraph of readParagraphs(parts, path, styles)) {
      const key = paragraph.note ?? '';
      notes.set(key, [...(notes.get(key) ?? []), paragraph]);
    }
  }
  const properties = readProperties(parts);
  const written = writeParagraphs(body, notes);
  const titled = written.blocks.find((block) => block.kind === 'title');
  const { title: named, author, ...rest } = properties;
  return {
    title: titled ? collapse(written.text.slice(...titled.span)) : chooseTitle(named ?? null, name),
    publisher: null,
    // The name of an account ("admin", "user1") is no author.
    author: author !== undefined && /\S\s+\S/.test(author) ? author : null,
    published: null,
    url: null,
    language: null,
    text: written.text,
    blocks: layBlocks(written.text, written.blocks),
    offsets: [],
    ...(written.marks.length > 0 ? { marks: written.marks } : {}),
    ...(Object.keys(rest).length > 0 ? { properties: rest } : {}),
  };
}

function readProperties(parts: WordParts): Record<string, string> {
  const properties: Record<string, string> = {};
  let key: string | null = null;
  parts.walk('docProps/core.xml', {
    open(tag) {
      key = PROPERTIES[tag] ?? null;
    },
    close() {
      key = null;
    },
    text(words) {
      const plain = collapse(words);
      if (key !== null && plain !== '') properties[key] = plain.slice(0, 1000);
    },
  });
  return properties;
}

/** Puts paragraphs into one text. */
function writeParagraphs(
  body: readonly WordParagraph[],
  notes: ReadonlyMap<string, readonly WordParagraph[]>,
): { text: string; blocks: Block[]; marks: Mark[] } {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  let length = 0;
  const put = (words: string): number => {
    const gap = length === 0 ? '' : '\n\n';
    pieces.push(gap, words);
    length += gap.length + words.length;
    return length - words.length;
  };
  const putAside = (label: string, words: string, mark: Omit<Mark, 'span'>): void => {
    const head = `[${[label, mark.by === null ? '' : `by ${mark.by}`, mark.when ?? ''].filter((part) => part !== '').join(', ')}: `;
    const plain = collapse(words);
    if (plain === '') return;
    const start = put(`${head}${plain}]`);
    blocks.push({ kind: 'furniture', span: [start, length], label: null });
    marks.push({ ...mark, span: [start + head.length, length - 1] });
  };
  const footnotes: { paragraphs: readonly WordParagraph[]; at: number }[] = [];
  const putParagraph = (paragraph: WordParagraph): number => {
    const { words } = paragraph;
    const lead = words.length - words.trimStart().length;
    const plain = words.trim();
    const start = plain === '' ? length : put(plain);
    const toText = (at: number): number => start + Math.min(Math.max(at - lead, 0), plain.length);
    if (plain !== '' && paragraph.kind !== 'paragraph')
      blocks.push({ kind: paragraph.kind, span: [start, length], label: null });
    for (const { kind, by, when, start: from, end } of paragraph.marks) {
      const span: [number, number] = [toText(from), toText(end)];
      if (kind === 'inserted' && span[0] < span[1]) marks.push({ kind, span, by, when, at: null });
    }
    for (const { kind, by, when, start: from, words: gone } of paragraph.marks)
      if (kind !== 'inserted') putAside(kind, gone, { kind, by, when, at: toText(from) });
    for (const { key, at } of paragraph.notes) {
      const found = notes.get(key) ?? [];
      if (!key.startsWith('comment')) footnotes.push({ paragraphs: found, at: toText(at) });
      else {
        const first = found[0];
        const comment = found.map((one) => one.words).join(' ');
        if (first) putAside('comment', comment, { kind: 'comment', by: first.by, when: first.when, at: toText(at) });
      }
    }
    return start;
  };
  for (const paragraph of body) putParagraph(paragraph);
  // A note may itself hang notes on its words: those come after it, each once.
  const done = new Set<readonly WordParagraph[]>();
  for (let next = 0; next < footnotes.length; next++) {
    const { paragraphs, at } = footnotes[next]!;
    if (done.has(paragraphs)) continue;
    done.add(paragraphs);
    for (const paragraph of paragraphs) {
      const before = length;
      const start = putParagraph({ ...paragraph, kind: 'paragraph' });
      const end = start + paragraph.words.trim().length;
      if (end === start || before === length) continue;
      blocks.push({ kind: 'paragraph', span: [start, end], label: null });
      marks.push({ kind: 'footnote', span: [start, end], by: null, when: null, at });
    }
  }
  blocks.sort((a, b) => a.span[0] - b.span[0]);
  marks.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return { text: pieces.join(''), blocks: markTitle(blocks), marks };
}

/** The first of two titles is the title: a second one is a part's. */
function markTitle(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => block.kind === 'title');
  return blocks.map((block, at) => (block.kind === 'title' && at !== first ? { ...block, kind: 'heading' } : block));
}

function collapse(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
