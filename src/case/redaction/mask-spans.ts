import type { Block } from '../../model/document.ts';
import { MASK } from './find-words.ts';
import type { Span } from '../../model/span.ts';

/** A text without some of its words, and where everything else now stands. */
export interface MaskedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where a span of the text before now stands; one that began or ended in masked words takes in the whole mask. */
  readonly move: (span: Span) => Span;
}

/**
 * Puts a mask in the place of spans. Each block keeps a mask of its own, so that the page stays in its paragraphs.
 * @param spans in UTF-16 code units, in any order
 */
export function maskSpans(text: string, blocks: readonly Block[], spans: readonly Span[]): MaskedText {
  const cuts = join(spans.flatMap((span) => splitAtBlocks(text, blocks, span)));
  let masked = '';
  let from = 0;
  const places: { readonly old: Span; readonly new: Span }[] = [];
  for (const [start, end] of cuts) {
    masked += text.slice(from, start);
    places.push({ old: [start, end], new: [masked.length, masked.length + MASK.length] });
    masked += MASK;
    from = end;
  }
  masked += text.slice(from);
  const moveTo = (at: number, side: 0 | 1): number => {
    let shift = 0;
    for (const place of places) {
      if (at <= place.old[0]) break;
      if (at < place.old[1]) return place.new[side];
      shift = place.new[1] - place.old[1];
    }
    return at + shift;
  };
  const move = ([start, end]: Span): Span => [moveTo(start, 0), moveTo(end, 1)];
  return {
    text: masked,
    blocks: blocks.map((block) => ({ ...block, span: move(block.span), label: block.label && move(block.label) })),
    move,
  };
}

/** The parts of a span that lie in one block each; what lies between blocks is white space. */
function splitAtBlocks(text: string, blocks: readonly Block[], [start, end]: Span): Span[] {
  if (blocks.length === 0) return [[start, end]];
  return blocks.flatMap(({ span }): Span[] => {
    const from = Math.max(start, span[0]);
    const to = Math.min(end, span[1]);
    return from < to && /\S/.test(text.slice(from, to)) ? [[from, to]] : [];
  });
}

/** In order, those that touch made one. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && span[0] < last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined;
}
