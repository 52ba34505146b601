import type { TextWriter } from './text-writer.ts';
import { decodeEntity } from './decode-entity.ts';

/** Longest address between the brackets of a link, in code units: keeps a page of unclosed brackets linear. */
const LONGEST_TARGET = 2000;
const LONGEST_TAG = 1000;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const SPACE = /\s/;
const MARK = /[\p{P}\p{S}]/u;

/** What happens to one stretch of Markdown source; stretches that are not named are kept. */
interface Cut {
  readonly start: number;
  readonly end: number;
  /** Written in its place. */
  readonly words: string;
}

/** One run of emphasis marks, of which some may still open or close. */
interface Run {
  at: number;
  left: number;
}

/**
 * Writes a stretch of Markdown without its inline markup: emphasis, code marks, links (their words stay), pictures, HTML tags,
 * comments, footnote marks and backslashes. After CommonMark 0.31, simplified where it can only differ on malformed input.
 * @param references labels of link definitions in the document, lower case
 */
export function stripInlineMarkup(
  source: string,
  from: number,
  to: number,
  references: ReadonlySet<string>,
  writer: TextWriter,
): void {
  const part = source.slice(from, to);
  const cuts = findCuts(part, references).toSorted((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  for (const cut of cuts) {
    if (cut.start < at) continue;
    writer.keep(part.slice(at, cut.start), from + at);
    writer.add(cut.words);
    at = cut.end;
  }
  writer.keep(part.slice(at), from + at);
}

function findCuts(source: string, references: ReadonlySet<string>): Cut[] {
  const from = 0;
  const to = source.length;
  const cuts: Cut[] = [];
  const brackets: { at: number; image: boolean }[] = [];
  const runs = new Map<string, Run[]>([
    ['*', []],
    ['_', []],
    ['~', []],
  ]);
  let closing = -1;
  const codes = findCodeMarks(source, from, to);
  for (let at = from; at < to;) {
    const mark = source[at]!;
    if (mark === '\\' && at + 1 < to && PUNCTUATION.test(source[at + 1]!)) {
      cuts.push({ start: at, end: at + 1, words: '' });
      at += 2;
    } else if (mark === '`') {
      const code = codes.get(at);
      const length = countRepeats(source, at, to);
      if (code !== undefined) {
        cuts.push({ start: at, end: at + length, words: '' }, { start: code, end: code + length, words: '' });
        at = code + length;
      } else at += length;
    } else if (mark === '<') {
      if (source.startsWith('<!--', at)) {
        // Sought once where there is none, so that a page of openings stays linear.
        if (closing < at + 4) closing = source.indexOf('-->', at + 4);
        if (closing === -1 || closing + 3 > to) closing = Number.POSITIVE_INFINITY;
        const end = closing === Number.POSITIVE_INFINITY ? at + 4 : closing + 3;
        if (closing !== Number.POSITIVE_INFINITY) cuts.push({ start: at, end, words: '' });
        at = end;
      } else at = cutTag(source, at, to, cuts);
    } else if (mark === '&') {
      const entity = decodeEntity(source, at);
      if (entity && at + entity.length <= to) {
        cuts.push({ start: at, end: at + entity.length, words: entity.words });
        at += entity.length;
      } else at++;
    } else if (mark === '[') {
      const image = at > from && source[at - 1] === '!';
      brackets.push({ at, image });
      at++;
    } else if (mark === ']') {
      const opening = brackets.pop();
      at = opening ? cutLink(source, opening, at, to, references, cuts) : at + 1;
    } else if (mark === '*' || mark === '_' || mark === '~') {
      at = cutEmphasis(source, at, from, to, runs.get(mark)!, cuts);
    } else at++;
  }
  return cuts;
}

function countRepeats(source: string, at: number, to: number): number {
  let end = at;
  while (end < to && source[end] === source[at]) end++;
  return end - at;
}

/** For every run of backticks that opens a code span, where the run of equal length stands that closes it. */
function findCodeMarks(source: string, from: number, to: number): Map<number, number> {
  const last = new Map<number, number>();
  const closing = new Map<number, number>();
  for (let at = source.lastIndexOf('`', to - 1); at >= from; at = at > 0 ? source.lastIndexOf('`', at - 1) : -1) {
    let start = at;
    while (start > from && source[start - 1] === '`') start--;
    const length = at - start + 1;
    const next = last.get(length);
    if (next !== undefined) closing.set(start, next);
    last.set(length, start);
    at = start;
  }
  return closing;
}

function cutTag(source: string, at: number, to: number, cuts: Cut[]): number {
  const within = Math.min(to, at + LONGEST_TAG);
  const end = source.slice(at, within).indexOf('>');
  if (end === -1) return at + 1;
  const inside = source.slice(at + 1, at + end);
  if (/^(?:https?:\/\/|mailto:)\S+$/i.test(inside)) {
    cuts.push({ start: at, end: at + 1, words: '' }, { start: at + end, end: at + end + 1, words: '' });
    return at + end + 1;
  }
  if (!/^\/?[A-Za-z][A-Za-z0-9-]*(?:[\s/]|$)/.test(inside)) return at + 1;
  cuts.push({ start: at, end: at + end + 1, words: /^br\b/i.test(inside) ? '\n' : '' });
  return at + end + 1;
}

function cutLink(
  source: string,
  opening: { at: number; image: boolean },
  closing: number,
  to: number,
  references: ReadonlySet<string>,
  cuts: Cut[],
): number {
  const label = source.slice(opening.at + 1, Math.min(closing, opening.at + 1 + LONGEST_TARGET));
  if (label.startsWith('^') && !/\s/.test(label)) {
    cuts.push({ start: opening.at, end: closing + 1, words: '' });
    return closing + 1;
  }
  let end: number | null = null;
  if (source[closing + 1] === '(') end = findTargetEnd(source, closing + 1, to);
  else if (source[closing + 1] === '[') {
    const found = source.slice(closing + 2, Math.min(to, closing + 2 + LONGEST_TARGET)).indexOf(']');
    const named = found === -1 ? null : source.slice(closing + 2, closing + 2 + found);
    if (named !== null && references.has((named === '' ? label : named).toLowerCase())) end = closing + 3 + found;
  }
  if (end === null && references.has(label.toLowerCase())) end = closing + 1;
  if (end === null) return closing + 1;
  if (opening.image) {
    cuts.push({ start: opening.at - 1, end, words: '' });
  } else {
    cuts.push({ start: opening.at, end: opening.at + 1, words: '' }, { start: closing, end, words: '' });
  }
  return end;
}

/** The end of `(address "title")`, brackets inside balanced; null where it does not close. */
function findTargetEnd(source: string, at: number, to: number): number | null {
  const within = Math.min(to, at + LONGEST_TARGET);
  let depth = 0;
  for (let next = at; next < within; next++) {
    const mark = source[next];
    if (mark === '\\') next++;
    else if (mark === '(') depth++;
    else if (mark === ')' && --depth === 0) return next + 1;
    else if (mark === '\n' && source[next + 1] === '\n') return null;
  }
  return null;
}

function cutEmphasis(source: string, at: number, from: number, to: number, open: Run[], cuts: Cut[]): number {
  const mark = source[at]!;
  let left = countRepeats(source, at, to);
  const end = at + left;
  if (mark === '~' && left !== 2) return end;
  const before = at === from ? ' ' : source[at - 1]!;
  const after = end === to ? ' ' : source[end]!;
  const leftFlanking = !SPACE.test(after) && (!MARK.test(after) || SPACE.test(before) || MARK.test(before));
  const rightFlanking = !SPACE.test(before) && (!MARK.test(before) || SPACE.test(after) || MARK.test(after));
  const opens = leftFlanking && (mark !== '_' || !rightFlanking || MARK.test(before));
  const closes = rightFlanking && (mark !== '_' || !leftFlanking || MARK.test(after));
  let start = at;
  for (let run = closes ? open.at(-1) : undefined; run && left > 0; run = open.at(-1)) {
    const used = Math.min(run.left, left);
    run.left -= used;
    cuts.push(
      { start: run.at + run.left, end: run.at + run.left + used, words: '' },
      { start, end: start + used, words: '' },
    );
    start += used;
    left -= used;
    if (run.left === 0) open.pop();
  }
  if (opens && left > 0) open.push({ at: start, left });
  return end;
}
