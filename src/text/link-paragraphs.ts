import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { betweenMarks } from './pair-marks.ts';
import type { Mark, PairedMarks } from './pair-marks.ts';

interface Found {
  span: Span;
  inner: Span[];
  closed: boolean;
}

/** A quotation that a paragraph left open. */
interface Waiting {
  readonly mark: Mark;
  readonly block: number;
  /** The last block that opened with a mark of its own. */
  last: number;
  readonly inner: Span[];
  /** The label that introduced it ("Chatbot: “..."), normalised; null where none did. */
  readonly label: string | null;
}

/** Paragraphs without a mark of their own over which a closing mark is waited for. */
const PATIENCE = 3;
/** The same where a label introduced the quotation. */
const LABEL_PATIENCE = 200;

/**
 * Joins what single blocks left open or closed: each paragraph opens again and the last closes (The Chicago Manual of Style, 13.32),
 * or the closing mark comes paragraphs later.
 */
export function linkParagraphs(text: string, blocks: readonly Block[], marks: readonly PairedMarks[]): Found[] {
  const found: Found[] = [];
  let waiting: Waiting | null = null;
  for (const [index, block] of blocks.entries()) {
    const paired = marks[index]!;
    if (paired.pairs.length === 0 && paired.opens.length === 0 && paired.closes.length === 0) {
      if (waiting !== null && expired(waiting, index, block)) waiting = giveUp(text, blocks, waiting, null, found);
      continue;
    }
    const label = labelOf(text, block);
    if (waiting !== null && waiting.label !== null && waiting.label === label) {
      waiting = giveUp(text, blocks, waiting, index, found);
    }
    const start = startOf(text, block);
    let pairs = paired.pairs;
    let opens = paired.opens;
    let closes = paired.closes;
    if (waiting !== null && waiting.label === null && waiting.last === previousBody(blocks, index)) {
      const again = opens.find((mark) => mark.at === start);
      const closing = pairs.find((pair) => pair.open.at === start && pair.open.length === pair.close.length);
      if (again !== undefined) {
        waiting.inner.push([again.at + again.length, block.span[1]]);
        waiting.last = index;
        opens = opens.filter((mark) => mark !== again);
      } else if (closing !== undefined) {
        waiting.inner.push(betweenMarks(closing.open, closing.close));
        found.push({
          span: [waiting.mark.at, closing.close.at + closing.close.length],
          inner: waiting.inner,
          closed: true,
        });
        waiting = null;
        pairs = pairs.filter((pair) => pair !== closing);
      }
    }
    const close = closes[0];
    if (waiting !== null && close !== undefined) {
      const inner = [...waiting.inner];
      for (let i = waiting.last + 1; i < index; i++) addInner(blocks[i]!, inner);
      if (waiting.last < index) inner.push([start, close.at]);
      found.push({ span: [waiting.mark.at, close.at + close.length], inner, closed: true });
      waiting = null;
      closes = closes.slice(1);
    } else if (waiting !== null && expired(waiting, index, block)) waiting = giveUp(text, blocks, waiting, null, found);
    for (const pair of pairs) {
      found.push({
        span: [pair.open.at, pair.close.at + pair.close.length],
        inner: [betweenMarks(pair.open, pair.close)],
        closed: true,
      });
    }
    for (const mark of opens) {
      const next: Waiting = {
        mark,
        block: index,
        last: index,
        inner: [[mark.at + mark.length, block.span[1]]],
        label: label !== null && mark.at === start ? label : null,
      };
      if (waiting === null) waiting = next;
      else if (waiting.label !== null && next.label === null) giveUp(text, blocks, next, null, found);
      else {
        giveUp(text, blocks, waiting, null, found);
        waiting = next;
      }
    }
  }
  if (waiting !== null) giveUp(text, blocks, waiting, null, found);
  return found;
}

/** The first word or mark of a block, behind its label. */
function startOf(text: string, block: Block): number {
  let at = block.label?.[1] ?? block.span[0];
  while (at < block.span[1] && /\s/u.test(text.charAt(at))) at++;
  return at;
}

function labelOf(text: string, block: Block): string | null {
  return block.label === null ? null : text.slice(block.label[0], block.label[1]).toLowerCase();
}

function previousBody(blocks: readonly Block[], index: number): number {
  let at = index - 1;
  while (at >= 0 && (blocks[at]?.kind === 'furniture' || blocks[at]?.kind === 'caption')) at--;
  return at;
}

function expired(waiting: Waiting, index: number, block: Block): boolean {
  if (waiting.label !== null) return index - waiting.block > LABEL_PATIENCE;
  return index - waiting.last > PATIENCE || block.kind === 'heading' || block.kind === 'title';
}

function addInner(block: Block, inner: Span[]): void {
  if (block.kind !== 'furniture' && block.kind !== 'caption') inner.push(block.span);
}

/** Ends a quotation that is never closed. */
function giveUp(
  text: string,
  blocks: readonly Block[],
  waiting: Waiting,
  returned: number | null,
  found: Found[],
): null {
  let last = waiting.last;
  if (returned !== null) {
    last = returned - 1;
    while (last > waiting.last && isOver(blocks[last]!)) last--;
  }
  const inner = [...waiting.inner];
  for (let i = waiting.last + 1; i <= last; i++) addInner(blocks[i]!, inner);
  const end = trimEnd(text, blocks[last]!.span[1]);
  found.push({ span: [waiting.mark.at, end], inner, closed: false });
  return null;
}

function isOver(block: Block): boolean {
  return block.kind === 'heading' || block.kind === 'title' || block.kind === 'furniture' || block.kind === 'label';
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at--;
  return at;
}
