import { type Page, buildPage, findWords } from '../page/build-page.ts';
import type { PageNode } from '../page/open-document.ts';
import type { Block } from '../../model/document.ts';
import { MOST_DEPTH, MOST_ELEMENTS } from '../limits.ts';
import type { ReadText } from '../read-text.ts';
import { Readability } from '@mozilla/readability';
import { capDepth } from '../cap-depth.ts';
import { findMetadata } from '../page/find-metadata.ts';
import { layBlocks } from '../lay-blocks.ts';
import { writePage } from '../page/write-page.ts';

type Written = Omit<ReadText, 'title' | 'publisher' | 'author' | 'published' | 'url' | 'language'>;

/** Reads a page: its main text (Mozilla's Readability) with offsets into the source, and what it says about itself. */
export function readHtml(source: string): ReadText {
  const base = source.startsWith('\uFEFF') ? 1 : 0;
  const capped = capDepth(source.slice(base), MOST_DEPTH);
  const page = buildPage(capped);
  const metadata = findMetadata(page.elements);
  const heading = page.elements.find((element) => element.tagName === 'h1');
  const headline = heading ? findWords(heading) : '';
  // Taken before Readability takes the page apart: it removes a headline that repeats the title.
  const node = findFirst(page.document.body, 'H1');
  const isLarge = page.elements.length > MOST_ELEMENTS;
  const article = isLarge ? NO_ARTICLE : findArticle(page);
  const read =
    (article.content && writeArticle(page, article.content, node, headline)) ?? // What Readability took apart is built anew.
    writeWhole(isLarge ? page : buildPage(capped), headline);
  return {
    ...metadata,
    author: metadata.author ?? article.byline,
    text: read.text,
    blocks: layBlocks(read.text, read.blocks),
    offsets: base === 0 ? read.offsets : read.offsets.map((run) => ({ ...run, source: run.source + base })),
  };
}

/** Reads a page as it stands, without looking for an article in it: a mail's HTML is all message. */
export function readWholePage(source: string): Pick<ReadText, 'text' | 'blocks'> {
  const { text, blocks } = writeWhole(buildPage(capDepth(source, MOST_DEPTH)), '');
  return { text, blocks: layBlocks(text, blocks) };
}

const NO_ARTICLE = { content: null, byline: null };

function findArticle(page: Page): { content: PageNode | null; byline: string | null } {
  // JSON-LD is read by ourselves: Readability takes its title and date from the first object that it meets.
  const reader = new Readability<PageNode>(page.document, {
    serializer: (node: PageNode) => node,
    disableJSONLD: true,
  });
  const article = reader.parse();
  const byline =
    article?.byline
      ?.replaceAll(/\s+/g, ' ')
      .trim()
      .replace(/^by:? /i, '') ?? '';
  return { content: article?.content ?? null, byline: byline === '' || byline.length > 100 ? null : byline };
}

/** The article with its headline first; null where it has no words. */
function writeArticle(page: Page, content: PageNode, headline: PageNode | null, words: string): Written | null {
  const alone = writePage(page);
  alone.write(content);
  const read = alone.finish();
  if (read.blocks.length === 0) return null;
  const at = read.blocks.slice(0, 3).findIndex((block) => collapse(read.text.slice(...block.span)) === words);
  if (at !== -1) return { ...read, blocks: read.blocks.map((block, index) => (index === at ? toTitle(block) : block)) };
  if (!headline || words === '') return read;
  const both = writePage(page);
  both.write(headline, 'title');
  both.write(content);
  return both.finish();
}

/** Pages too short for Readability are read as they stand. */
function writeWhole(page: Page, headline: string): Written {
  const writer = writePage(page);
  writer.write(page.document.body);
  const read = writer.finish();
  const at = read.blocks.findIndex((block) => headline !== '' && collapse(read.text.slice(...block.span)) === headline);
  return { ...read, blocks: read.blocks.map((block, index) => (index === at ? toTitle(block) : block)) };
}

const toTitle = (block: Block): Block => ({ ...block, kind: 'title' });
const collapse = (words: string): string => words.replaceAll(/\s+/g, ' ');

function findFirst(top: PageNode, name: string): PageNode | null {
  let node: PageNode | null = top;
  while (node) {
    if (node.nodeName === name) return node;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== top && !node.nextSibling) node = node.parentNode;
    node = !node || node === top ? null : node.nextSibling;
  }
  return null;
}
