import { NO_TURNS, TURN_ROLES } from '../../lexicon/turn-labels.ts';
import type { Span } from '../../model/span.ts';
import type { Found } from '../found.ts';
import type { Page } from '../page.ts';

/** `ODELL:`, `Ada Holm (chair):`, `Q:` at the head of a line. */
const LABEL = /^((?:\p{Lu}[\p{L}.’'-]*)(?:[ \t]\p{L}[\p{L}.’'-]*){0,4})(?:[ \t]\([^()\n]{1,40}\))?:[ \t]+(?=\S)/u;
/** How far into a line a label is looked for, in UTF-16 code units. */
const LONGEST = 90;
/** Lines without a label after one that are still its speaker's. */
const FOLLOWING = 3;
/** So many turns make a transcript, of two speakers or more, of whom one speaks again. */
const LEAST = 3;

/** This share of the turns is of speakers who speak again. */
const RETURNING = 0.6;

const roles = new Set(TURN_ROLES);
const none = new Set(NO_TURNS);

interface Line {
  readonly start: number;
  readonly end: number;
  /** Where the label ends and where the words begin; null for a line without one. */
  readonly label: {
    readonly name: string;
    readonly end: number;
    readonly colon: number;
    readonly words: number;
  } | null;
}

/**
 * Finds the turns of a transcript: lines that begin with who speaks and a colon, with no quotation marks about the words. Labels have to return and
 * to look like speakers, for other pages use them as headings.
 * @returns one attribution a turn, in order; empty where the page is no transcript
 */
export function findTurns(page: Page): Found[] {
  const lines = readLines(page.text);
  const counts = new Map<string, number>();
  for (const { label } of lines) if (label !== null) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  const turns = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const again = [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  // Where most labels stand once, they are run-in headings.
  if (turns < LEAST || counts.size < 2 || again < turns * RETURNING) return [];
  const found: Found[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.label === null) continue;
    const content: Span[] = [[line.label.words, line.end]];
    let next = at + 1;
    while (next < lines.length && lines[next]?.label === null && next - at <= FOLLOWING) next += 1;
    // What follows the last turn of all is as like to be the page's own words.
    if (lines[next]?.label != null) for (const { start, end } of lines.slice(at + 1, next)) content.push([start, end]);
    found.push({
      source: [[line.start, line.label.end]],
      cue: [[line.label.colon, line.label.colon + 1]],
      content,
      by: 'label',
      speaks: true,
      open: false,
    });
  }
  return found;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length;) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 ? text.length : stop;
    let start = from;
    let end = to;
    while (start < end && /\s/u.test(text.charAt(start))) start += 1;
    while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
    if (end > start) lines.push({ start, end, label: readLabelAt(text, start, end) });
    from = to + 1;
  }
  return lines;
}

function readLabelAt(text: string, start: number, end: number): Line['label'] {
  const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST)));
  const name = match?.[1];
  if (match === null || name === undefined || !isSpeaker(name)) return null;
  // What opens with a quotation mark is a quotation, and ends with it.
  if (/^["“„«]/u.test(text.slice(start + match[0].length, start + match[0].length + 1))) return null;
  const colon = start + match[0].lastIndexOf(':');
  return { name, end: start + name.length, colon, words: start + match[0].length };
}

/** Capitals throughout, a role, or two words and more that all begin with a capital. */
function isSpeaker(name: string): boolean {
  const lower = name.toLowerCase().replaceAll("'", '’');
  if (none.has(lower)) return false;
  if (roles.has(lower)) return true;
  const letters = name.replaceAll(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return true;
  const words = name.split(/[ \t]+/u);
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}
