import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { MOST_ARTICLE_DEPTH } from '../limits.ts';
import { type BuiltDocument, type BuiltNode, type PageNode, openDocument } from './open-document.ts';
import { type TextRun, alignText } from './align-text.ts';

type Parsed = DefaultTreeAdapterTypes.ChildNode;
export type ParsedElement = DefaultTreeAdapterTypes.Element;

/** A page as a tree that Readability can take apart, whose text nodes know where they stand in the source. */
export interface Page {
  readonly document: BuiltDocument;
  /** Absent for text that stands nowhere in the source. */
  findRuns(text: PageNode): readonly TextRun[] | undefined;
  /** Every element of the page as parsed, in order. */
  readonly elements: readonly ParsedElement[];
}

/** What Readability asks for. Others are left out: setting one looks at all those before it. */
const ATTRIBUTES = new Set(
  'class id role rel itemprop itemtype property name content href src srcset style hidden aria-hidden aria-modal summary datatable width height alt dir lang'.split(
    ' ',
  ),
);

/** Never part of an article's words. */
const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'svg',
  'math',
  'noscript',
  'iframe',
  'object',
  'embed',
  'link',
  'meta',
]);

/**
 * Parses HTML as the standard says (parse5) and builds a linkedom document from it. parse5 tells where each text stands;
 * linkedom gives Readability the DOM that it works on.
 * @param source depth-capped, without byte order mark
 */
export function buildPage(source: string): Page {
  const tree = parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const document = openDocument();
  const runs = new WeakMap<PageNode, readonly TextRun[]>();
  const elements: ParsedElement[] = [];
  const html = tree.childNodes.find((node) => 'tagName' in node);
  let body: ParsedElement | null = null;
  const build = (into: BuiltNode, children: readonly Parsed[], listing: boolean): void => {
    const waiting: { into: BuiltNode; node: Parsed; depth: number }[] = [];
    const push = (target: BuiltNode, nodes: readonly Parsed[], depth: number): void => {
      for (let at = nodes.length - 1; at >= 0; at--) waiting.push({ into: target, node: nodes[at]!, depth });
    };
    push(into, children, 0);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { node, depth } = next;
      if ('value' in node) {
        const value = node.value.length > LONG_SPACE ? node.value.replaceAll(SPACES, ' ') : node.value;
        const text = document.createTextNode(value);
        const place = node.sourceCodeLocation;
        if (place) runs.set(text, alignText(source, place.startOffset, place.endOffset, value));
        next.into.appendChild(text);
      } else if ('tagName' in node) {
        if (listing) elements.push(node);
        if (SKIPPED.has(node.tagName)) continue;
        if (depth >= MOST_ARTICLE_DEPTH) {
          push(next.into, node.childNodes, depth);
          continue;
        }
        const element = document.createElement(node.tagName);
        setAttributes(element, node);
        next.into.appendChild(element);
        push(element, node.childNodes, depth + 1);
      }
    }
  };
  for (const part of html?.childNodes ?? []) {
    if (!('tagName' in part)) continue;
    if (part.nodeName === 'head') build(document.head, part.childNodes, true);
    else if (part.nodeName === 'body') {
      body = part;
      setAttributes(document.body, body);
      build(document.body, body.childNodes, true);
    }
  }
  if (html) elements.unshift(html);
  // Readability keeps the body's HTML and sets it again before each more lenient attempt; text parsed from that would have lost its
  // place, so the body is built anew from the first tree instead.
  Object.defineProperty(document.body, 'innerHTML', {
    get: () => '',
    set: () => {
      for (let child = document.body.firstChild; child; child = document.body.firstChild)
        document.body.removeChild(child);
      build(document.body, body?.childNodes ?? [], false);
    },
  });
  return { document, findRuns: (text) => runs.get(text), elements };
}

/** Longer stretches of white space become one space: Readability reads every text many times over. */
const LONG_SPACE = 64;
const SPACES = /[ \t\n\r\f]{64,}/g;

function setAttributes(element: BuiltNode, parsed: ParsedElement): void {
  for (const { name, value } of parsed.attrs) if (ATTRIBUTES.has(name)) element.setAttribute(name, value);
}

/** The words in an element as parsed, white space collapsed. */
export function findWords(element: ParsedElement, most = 2000): string {
  const pieces: string[] = [];
  let length = 0;
  const waiting: Parsed[] = element.childNodes.toReversed();
  for (let node = waiting.pop(); node && length < most; node = waiting.pop()) {
    if ('value' in node) {
      pieces.push(node.value);
      length += node.value.length;
    } else if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return pieces.join('').replaceAll(/\s+/g, ' ').trim();
}

/** The value of an attribute, trimmed; null where it is absent or blank. */
export function findAttribute(element: ParsedElement, name: string): string | null {
  const value = element.attrs.find((attribute) => attribute.name === name)?.value.trim();
  return value === undefined || value === '' ? null : value;
}
