import type { BlockKind } from '../../model/vocabulary.ts';
import type { Mark } from '../../model/document.ts';
import type { WordParts } from './word-part.ts';
import { nameKind } from './read-styles.ts';

/** Words that the file tells apart within a paragraph. Offsets are into the paragraph's words. */
export interface WordMark {
  readonly kind: 'inserted' | 'deleted' | 'hidden';
  readonly by: string | null;
  readonly when: string | null;
  /** Of inserted words, which stand in the text; empty of others. */
  readonly start: number;
  readonly end: number;
  /** Of deleted and hidden words, which do not. */
  readonly words: string;
}

/** One paragraph or one row of a table, as it reads with all changes accepted. */
export interface WordParagraph {
  readonly kind: BlockKind;
  readonly words: string;
  readonly marks: readonly WordMark[];
  /** Footnotes, endnotes and comments that hang here: their part's name and id, and where. */
  readonly notes: readonly { readonly key: string; readonly at: number }[];
  /** Of the note that holds it ("footnote 2"); null in the body. */
  readonly note: string | null;
  readonly by: Mark['by'];
  readonly when: Mark['when'];
}

/** Elements whose words are not the text: field codes, what a format was before a change, what older programs show instead. */
const SKIPPED = new Set(
  'w:instrText w:delInstrText w:pPrChange w:rPrChange w:sectPrChange w:tblPrChange w:trPrChange w:tcPrChange w:numberingChange mc:Fallback w:binData'.split(
    ' ',
  ),
);
const NOTES: Readonly<Record<string, string>> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
  'w:commentReference': 'comment',
};

interface Open {
  kind: BlockKind | null;
  pieces: string[];
  length: number;
  marks: WordMark[];
  notes: { key: string; at: number }[];
}

interface Change {
  readonly kind: 'inserted' | 'deleted';
  readonly by: string | null;
  readonly when: string | null;
}

const open = (): Open => ({ kind: null, pieces: [], length: 0, marks: [], notes: [] });

/** Reads the paragraphs of one part of a Word file (ECMA-376 part 1, 17), in order. */
export function readParagraphs(
  parts: WordParts,
  path: string,
  styles: ReadonlyMap<string, BlockKind>,
): WordParagraph[] {
  const paragraphs: WordParagraph[] = [];
  /** Paragraphs stand in one another where a text box hangs in a line. */
  const waiting: Open[] = [];
  const changes: Change[] = [];
  const rows: { from: number; cells: number[] }[] = [];
  let skipped = 0;
  let hidden = false;
  let inWords = false;
  let note: { key: string; by: string | null; when: string | null } | null = null;

  const add = (words: string): void => {
    const paragraph = waiting.at(-1);
    if (!paragraph || words === '') return;
    const change = changes.at(-1);
    const kind = change?.kind === 'deleted' ? 'deleted' : hidden ? 'hidden' : (change?.kind ?? null);
    const { by = null, when = null } = change ?? {};
    const last = paragraph.marks.at(-1);
    const same = last?.kind === kind && last?.by === by && last.when === when;
    if (kind === 'deleted' || kind === 'hidden') {
      const at = paragraph.length;
      if (same && last.start === at)
        paragraph.marks[paragraph.marks.length - 1] = { ...last, words: last.words + words };
      else paragraph.marks.push({ kind, by, when, start: at, end: at, words });
      return;
    }
    const end = paragraph.length + words.length;
    if (kind === 'inserted') {
      if (same && last.end === paragraph.length) paragraph.marks[paragraph.marks.length - 1] = { ...last, end };
      else paragraph.marks.push({ kind, by, when, start: paragraph.length, end, words: '' });
    }
    paragraph.pieces.push(words);
    paragraph.length = end;
  };
  const finish = (paragraph: Open): void => {
    paragraphs.push({
      kind: paragraph.kind ?? 'paragraph',
      words: paragraph.pieces.join(''),
      marks: paragraph.marks,
      notes: paragraph.notes,
      note: note?.key ?? null,
      by: note?.by ?? null,
      when: note?.when ?? null,
    });
  };

  parts.walk(path, {
    open(tag, attributes) {
      if (skipped > 0 || SKIPPED.has(tag)) {
        skipped++;
        return;
      }
      const paragraph = waiting.at(-1);
      const value = attributes['w:val'];
      switch (tag) {
        case 'w:p':
          waiting.push(open());
          break;
        case 'w:pStyle':
          if (paragraph && paragraph.kind === null) paragraph.kind = styles.get(value ?? '') ?? nameKind(spell(value));
          break;
        case 'w:outlineLvl':
          if (paragraph && Number(value) < 9) paragraph.kind ??= 'heading';
          break;
        case 'w:numId':
          if (paragraph && value !== '0') paragraph.kind ??= 'list-item';
          break;
        case 'w:t':
        case 'w:delText':
          inWords = true;
          break;
        case 'w:tab':
          // Also a place where tabs stop, which is no word.
          if (paragraph && value === undefined) add('\t');
          break;
        case 'w:br':
        case 'w:cr':
          if (attributes['w:type'] !== 'page' && attributes['w:type'] !== 'column') add('\n');
          break;
        case 'w:noBreakHyphen':
          add('\u2011');
          break;
        case 'w:r':
          hidden = false;
          break;
        case 'w:vanish':
          hidden = value === undefined || !/^(?:0|false|off)$/.test(value);
          break;
        case 'w:ins':
        case 'w:moveTo':
        case 'w:del':
        case 'w:moveFrom':
          changes.push({
            kind: tag === 'w:ins' || tag === 'w:moveTo' ? 'inserted' : 'deleted',
            by: attributes['w:author'] ?? null,
            when: attributes['w:date'] ?? null,
          });
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference':
        case 'w:commentReference':
          paragraph?.notes.push({ key: `${NOTES[tag]!} ${attributes['w:id'] ?? ''}`, at: paragraph.length });
          break;
        case 'w:footnote':
        case 'w:endnote':
        case 'w:comment':
          note = {
            key: `${tag.slice(2)} ${attributes['w:id'] ?? ''}`,
            by: attributes['w:author'] ?? null,
            when: attributes['w:date'] ?? null,
          };
          break;
        case 'w:tr':
          rows.push({ from: paragraphs.length, cells: [] });
          break;
        default:
      }
    },
    close(tag) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      switch (tag) {
        case 'w:p': {
          const paragraph = waiting.pop();
          if (paragraph) finish(paragraph);
          break;
        }
        case 'w:t':
        case 'w:delText':
          inWords = false;
          break;
        case 'w:r':
          hidden = false;
          break;
        case 'w:ins':
        case 'w:moveTo':
        case 'w:del':
        case 'w:moveFrom':
          changes.pop();
          break;
        case 'w:tc':
          rows.at(-1)?.cells.push(paragraphs.length);
          break;
        case 'w:tr': {
          const row = rows.pop();
          if (row) joinRow(paragraphs, row.from, row.cells);
          break;
        }
        case 'w:footnote':
        case 'w:endnote':
        case 'w:comment':
          note = null;
          break;
        default:
      }
    },
    text(words) {
      if (skipped === 0 && inWords) add(words);
    },
  });
  return paragraphs;
}

/** A row whose cells hold a line each is one line; cells of several paragraphs are pages laid out with a table. */
function joinRow(paragraphs: WordParagraph[], from: number, cells: readonly number[]): void {
  const row = paragraphs.slice(from).filter(({ words }) => words.trim() !== '');
  let start = from;
  for (const end of cells) {
    if (paragraphs.slice(start, end).filter(({ words }) => words.trim() !== '').length > 1) return;
    start = end;
  }
  if (row.length < 2) return;
  let words = '';
  const marks: WordMark[] = [];
  const notes: { key: string; at: number }[] = [];
  for (const cell of row) {
    if (words !== '') words += '\t';
    const shift = words.length;
    marks.push(...cell.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })));
    notes.push(...cell.notes.map(({ key, at }) => ({ key, at: at + shift })));
    words += cell.words;
  }
  paragraphs.splice(from, paragraphs.length - from, { ...row[0]!, kind: 'list-item', words, marks, notes });
}

/** "Heading1" is "heading 1" where a file has lost its styles. */
function spell(id: string | undefined): string {
  return (id ?? '').replace(/(\D)(\d)$/, '$1 $2');
}
