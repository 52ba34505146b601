import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** A mark that opens or closes: where it stands and how many code units it takes. */
export interface Mark {
  readonly at: number;
  readonly length: number;
}

/** The quotation marks of one block. */
export interface PairedMarks {
  /** Marks included, inner words between. */
  readonly pairs: readonly { readonly open: Mark; readonly close: Mark }[];
  /** Double marks that the block opens and does not close. */
  readonly opens: readonly Mark[];
  /** Double marks that close something from before the block. */
  readonly closes: readonly Mark[];
}

const MARK = /["“”„«»]|''|``|[‘’']/gu;
const NOT_A_MARK: PairedMarks = { pairs: [], opens: [], closes: [] };

/** Elisions that begin with an apostrophe, as they are written after it. */
const ELISION = /^(?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|n\b)/iu;

interface Pending {
  readonly mark: Mark;
  readonly single: boolean;
  /** A closing mark that may be an apostrophe ("the workers’ hall"), used where none that is surer comes. */
  maybe: Mark | null;
}

/** Pairs the quotation marks of one block by its own words. */
export function pairMarks(text: string, block: Block): PairedMarks {
  if (block.kind === 'front-matter' || block.kind === 'furniture') return NOT_A_MARK;
  const [start, end] = block.span;
  const pairs: { open: Mark; close: Mark }[] = [];
  const closes: Mark[] = [];
  const stack: Pending[] = [];
  let singles = 0;
  const words = text.slice(start, end);
  const dropSingles = (): void => {
    for (let top = stack.at(-1); top?.single === true; top = stack.at(-1)) {
      stack.pop();
      singles--;
      if (top.maybe !== null) pairs.push({ open: top.mark, close: top.maybe });
    }
  };
  for (const match of words.matchAll(MARK)) {
    const mark = { at: start + match.index, length: match[0].length };
    const before = match.index === 0 ? ' ' : words.charAt(match.index - 1);
    const after = words.slice(match.index + mark.length, match.index + mark.length + 6);
    if (match[0] === '‘' || match[0] === '’' || match[0] === "'") {
      const role = singleRole(match[0], before, after, singles > 0);
      if (role === 'open') {
        stack.push({ mark, single: true, maybe: null });
        singles++;
      } else if (role !== 'apostrophe') {
        const top = stack.at(-1);
        if (top?.single !== true) continue;
        if (role === 'maybe') {
          top.maybe = mark;
          continue;
        }
        stack.pop();
        singles--;
        pairs.push({ open: top.mark, close: mark });
      }
      continue;
    }
    const inside = stack.length > singles;
    // Inches.
    if (match[0] === '"' && !inside && /\d/u.test(before)) continue;
    if (doubleOpens(match[0], before, after, inside)) {
      stack.push({ mark, single: false, maybe: null });
      continue;
    }
    dropSingles();
    const top = stack.pop();
    if (top === undefined) closes.push(mark);
    else pairs.push({ open: top.mark, close: mark });
  }
  const opens: Mark[] = [];
  for (const pending of stack) {
    if (!pending.single) opens.push(pending.mark);
    else if (pending.maybe !== null) pairs.push({ open: pending.mark, close: pending.maybe });
  }
  return { pairs, opens, closes };
}

function doubleOpens(mark: string, before: string, after: string, inside: boolean): boolean {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return true;
  if (mark === '”' || mark === '»') return false;
  const free = /[\s([{—–\-/‘'“]/u.test(before);
  const held = after !== '' && !/^[\s.,;:!?)\]}—–]/u.test(after);
  if (free && held) return !(inside && before === '-');
  // Between a word's end and a space it closes, if only something that an earlier paragraph opened.
  return free && !held && !inside;
}

type Role = 'open' | 'close' | 'maybe' | 'apostrophe';

function singleRole(mark: string, before: string, after: string, open: boolean): Role {
  const free = /[\s([{—–"“”/-]/u.test(before);
  const letter = /^[\p{L}\p{N}]/u.test(after);
  if (mark === '‘') return ELISION.test(after) && free ? 'apostrophe' : 'open';
  if (mark === "'" && free && (letter || /^["“[(.]/u.test(after))) return ELISION.test(after) ? 'apostrophe' : 'open';
  if (free || letter || !open) return 'apostrophe';
  // After an "s" and before a word it may be a plural's possessive.
  return /[sS]/u.test(before) && /^\s\p{Ll}/u.test(after) ? 'maybe' : 'close';
}

/** The words between two marks. */
export function betweenMarks(open: Mark, close: Mark): Span {
  return [open.at + open.length, close.at];
}
