import type { Span } from '../../src/model/span.ts';

/** Words that are selected in a document, and where they stand in its text. */
export interface Selected {
  readonly span: Span;
  readonly words: string;
}

/**
 * What is selected inside an element whose text stands in elements with `data-start`, the place of their first letter in the document.
 * @returns null where nothing is, or it reaches outside
 */
export function readSelection(inside: Element, text: string): Selected | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!inside.contains(range.startContainer) || !inside.contains(range.endContainer)) return null;
  const start = findOffset(range.startContainer, range.startOffset, 'after');
  const end = findOffset(range.endContainer, range.endOffset, 'before');
  if (start === null || end === null || end <= start) return null;
  // White space at the edges is nobody's words.
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = end - (raw.length - raw.trimEnd().length);
  return to <= from ? null : { span: [from, to], words: text.slice(from, to) };
}

/** Where a place of the page stands in the text. Numbers of statements are no text: what is beside them counts. */
function findOffset(node: Node, offset: number, side: 'after' | 'before'): number | null {
  const own = node.nodeType === Node.TEXT_NODE ? node.parentElement?.closest('[data-start]') : null;
  if (own) return Number(own.getAttribute('data-start')) + offset;
  const scope = node.nodeType === Node.TEXT_NODE ? node.parentElement : (node as Element);
  const children = scope === null ? [] : [...(scope.closest('.block') ?? scope).querySelectorAll('[data-start]')];
  const at = node.nodeType === Node.TEXT_NODE ? null : (node.childNodes[offset] ?? null);
  const before = children.filter(
    (each) => at === null || (each.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const after = children.find((each) => at !== null && (each === at || at.contains(each) || !before.includes(each)));
  if (side === 'after' && after) return Number(after.getAttribute('data-start'));
  const last = before.at(-1);
  return last ? Number(last.getAttribute('data-start')) + (last.textContent?.length ?? 0) : null;
}
