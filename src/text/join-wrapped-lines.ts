import type { Line } from './find-lines.ts';
import { findListMarker } from './find-list-marker.ts';

/** The widths to which mail and terminals wrap. */
const NARROWEST = 40;
const WIDEST = 100;

/**
 * Joins lines that were wrapped to a width back into paragraphs; a text with one paragraph a line is left as it is.
 * A text counts as wrapped where most lines that another follows at once are as wide as mail is and end inside a sentence.
 */
export function joinWrappedLines(text: string, lines: readonly Line[]): Line[] {
  if (!isWrapped(text, lines)) return [...lines];
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && line.blankBefore === 0 && continues(text, last, line)) {
      joined[joined.length - 1] = { ...last, span: [last.span[0], line.span[1]] };
    } else joined.push(line);
  }
  return joined;
}

function isWrapped(text: string, lines: readonly Line[]): boolean {
  let pairs = 0;
  let wrapped = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!;
    const line = lines[i]!;
    if (before.span[1] - before.span[0] > WIDEST + 20) return false;
    if (line.blankBefore > 0) continue;
    pairs++;
    const width = before.span[1] - before.span[0] + before.indent;
    const wide = width >= NARROWEST && width <= WIDEST;
    const stopped = /[.!?:]["”’)]?$/u.test(text.slice(before.span[1] - 2, before.span[1]));
    if ((wide && !stopped) || /^\p{Ll}/u.test(text.slice(line.span[0], line.span[0] + 2))) wrapped++;
  }
  return pairs > 1 && wrapped > pairs * 0.5;
}

function continues(text: string, before: Line, line: Line): boolean {
  if (findListMarker(text, line.span) > 0) return false;
  const last = text.lastIndexOf('\n', before.span[1] - 1);
  const width = before.span[1] - Math.max(last + 1, before.span[0]);
  return width >= NARROWEST || /^\p{Ll}/u.test(text.slice(line.span[0], line.span[0] + 2)) || line.indent > 0;
}
