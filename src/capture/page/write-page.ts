import type { Block, OffsetRun } from '../../model/document.ts';
import type { Page } from './build-page.ts';
import type { PageNode } from './open-document.ts';
import type { BlockKind } from '../../model/vocabulary.ts';
import type { TextRun } from './align-text.ts';
import type { TextWriter } from '../text-writer.ts';
import { writeText } from '../text-writer.ts';

const ELEMENT = 1;
const TEXT = 3;

/** Elements that begin and end a block of their own; the rest runs on in its line. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  TR: 'list-item',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
};
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON SELECT INPUT TEXTAREA IFRAME OBJECT SVG HEAD'.split(' '),
);
/** White space as the HTML standard collapses it: a no-break space is a character. */
const WORD = /[^ \t\n\f\r]+/g;

/** Collects blocks of readable text from parts of a page. */
export interface PageWriter {
  /** Writes everything below `top`. `kind` overrules what the elements say. */
  write(top: PageNode, kind?: BlockKind): void;
  finish(): { text: string; blocks: Block[]; offsets: OffsetRun[] };
}

export function writePage(page: Page): PageWriter {
  const writer = writeText();
  const blocks: Block[] = [];
  let start: number | null = null;
  let kind: BlockKind = 'paragraph';
  /** White space that is due before the next word. */
  let due = '';
  /** Links that the present word stands in, and whether a word of the present block stands in none. */
  let links = 0;
  let plain = false;
  const linked = new Set<Block>();

  const endBlock = (): void => {
    if (start !== null) {
      const block: Block = { kind, span: [start, writer.length()], label: null };
      blocks.push(block);
      if (!plain) linked.add(block);
    }
    start = null;
    plain = false;
    due = '';
  };
  /** Items of a list that are links and nothing else lead to other pages. */
  const isLink = (at: number): boolean => blocks[at]?.kind === 'list-item' && linked.has(blocks[at]);
  const isLinkList = (at: number): boolean => isLink(at) && (isLink(at - 1) || isLink(at + 1));
  const write = (text: PageNode, as: BlockKind): void => {
    const data = text.data ?? '';
    const runs = page.findRuns(text) ?? [];
    let run = 0;
    let end = 0;
    for (const match of data.matchAll(WORD)) {
      if (match.index > end && due === '') due = ' ';
      end = match.index + match[0].length;
      if (links === 0) plain = true;
      if (start === null) {
        if (writer.length() > 0) writer.add('\n\n');
        start = writer.length();
        kind = as;
      } else if (
        due === ' ' &&
        data[match.index - 1] === ' ' &&
        run < runs.length &&
        covers(runs[run]!, match.index - 1)
      ) {
        writer.keep(' ', runs[run]!.source + match.index - 1 - runs[run]!.data);
      } else if (due !== '') writer.add(due);
      due = '';
      while (run < runs.length && runs[run]!.data + runs[run]!.length <= match.index) run++;
      keepWord(match[0], match.index, runs.slice(run, run + 64), writer);
    }
    if (data.length > end && due === '') due = ' ';
  };

  return {
    write(top, overruled) {
      endBlock();
      const kinds: BlockKind[] = [];
      let node: PageNode | null = top;
      while (node) {
        let inside: PageNode | null = null;
        if (node.nodeType === TEXT) write(node, overruled ?? kinds.at(-1) ?? 'paragraph');
        else if (node.nodeType === ELEMENT && !SKIPPED.has(node.nodeName)) {
          if (node.nodeName === 'BR') {
            if (due === '\n') endBlock();
            else due = '\n';
          } else {
            if (BLOCKS.has(node.nodeName)) endBlock();
            else if (node.nodeName === 'TD' || node.nodeName === 'TH') due = '\t';
            inside = node.firstChild;
            if (inside) {
              const own = KINDS[node.nodeName];
              kinds.push(own ?? kinds.at(-1) ?? 'paragraph');
              if (node.nodeName === 'A') links++;
            }
          }
        }
        if (inside) {
          node = inside;
          continue;
        }
        while (node && node !== top && !node.nextSibling) {
          node = node.parentNode;
          if (node) kinds.pop();
          if (node?.nodeName === 'A') links--;
          if (node && BLOCKS.has(node.nodeName)) endBlock();
        }
        if (node && BLOCKS.has(node.nodeName)) endBlock();
        node = !node || node === top ? null : node.nextSibling;
      }
      endBlock();
    },
    finish: () => ({
      ...writer.finish(),
      blocks: blocks.map((block, at) => (isLinkList(at) ? toFurniture(block) : block)),
    }),
  };
}

const toFurniture = (block: Block): Block => ({ ...block, kind: 'furniture' });

function covers(run: TextRun, at: number): boolean {
  return run.data <= at && at < run.data + run.length;
}

function keepWord(word: string, at: number, runs: readonly TextRun[], writer: TextWriter): void {
  let done = 0;
  for (const run of runs) {
    const from = Math.max(run.data - at, done);
    const to = Math.min(run.data + run.length - at, word.length);
    if (run.data >= at + word.length) break;
    if (from >= to) continue;
    writer.add(word.slice(done, from));
    writer.keep(word.slice(from, to), run.source + at + from - run.data);
    done = to;
  }
  writer.add(word.slice(done));
}
