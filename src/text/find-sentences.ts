import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS, NUMBER_ABBREVIATIONS } from './abbreviations.ts';
import { findListMarker } from './find-list-marker.ts';
import { SENTENCE_STARTERS, TAG_VERBS } from './sentence-starters.ts';

const LEADING: ReadonlySet<string> = new Set(LEADING_ABBREVIATIONS);
const NUMBER: ReadonlySet<string> = new Set(NUMBER_ABBREVIATIONS);
const CLOSING: ReadonlySet<string> = new Set(CLOSING_ABBREVIATIONS);
const STARTERS: ReadonlySet<string> = new Set(SENTENCE_STARTERS);
const TAGS: ReadonlySet<string> = new Set(TAG_VERBS);

const STOP = /[.?!…。？！]+/gu;
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '*', '_']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '*', '_', '—', '–', '-']);
/** No abbreviation is longer. */
const LOOK_BACK = 24;
const LOOK_AHEAD = 120;

/**
 * Splits blocks into sentences. None runs over the end of its block; a run-in label is a sentence of its own; the marker of a list
 * item belongs to none. Front matter and furniture have no sentences.
 * @returns spans in order, in UTF-16 code units, white space at their ends left out
 */
export function findSentences(text: string, blocks: readonly Block[]): Span[] {
  const sentences: Span[] = [];
  for (const block of blocks) {
    if (block.kind === 'front-matter' || block.kind === 'furniture') continue;
    let start = block.span[0];
    start += findListMarker(text, block.span);
    if (block.label !== null) {
      sentences.push(block.label);
      start = block.label[1];
    }
    split(text, start, block.span[1], sentences);
  }
  return sentences;
}

function split(text: string, from: number, to: number, sentences: Span[]): void {
  const count = sentences.length;
  let start = skipSpace(text, from, to);
  STOP.lastIndex = start;
  for (let match = STOP.exec(text); match !== null && match.index < to; match = STOP.exec(text)) {
    let end = match.index + match[0].length;
    while (end < to && CLOSERS.has(text.charAt(end))) end++;
    STOP.lastIndex = end;
    const next = skipSpace(text, end, to);
    if (next === to) break;
    // Ideographic stops need no space after them.
    const spaced = next > end || /[。？！]/u.test(match[0]);
    if (!spaced || !endsSentence(text, start, match.index, match[0], end, next, to)) continue;
    // Stops without a word before them belong to the sentence before.
    if (sentences.length > count && !/[\p{L}\p{N}]/u.test(text.slice(start, end))) {
      sentences.push([sentences.pop()![0], end]);
    } else sentences.push([start, end]);
    start = next;
  }
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push([start, end]);
}

/**
 * @param start where the sentence begins
 * @param at the first stop
 * @param end behind the last mark that closes with it
 * @param next the first character after white space
 */
function endsSentence(
  text: string,
  start: number,
  at: number,
  stops: string,
  end: number,
  next: number,
  to: number,
): boolean {
  const ahead = text.slice(next, Math.min(to, next + LOOK_AHEAD));
  let opening = 0;
  while (opening < ahead.length && OPENERS.has(ahead.charAt(opening))) opening++;
  const follower = ahead.slice(opening).trimStart();
  if (follower === '' || /^[\p{Ll},;:%]/u.test(follower)) {
    // A name in lower case ("iPhone") may begin a sentence, a word in lower case may not.
    return /^\p{Ll}\p{Lu}/u.test(follower) && stops === '.';
  }
  const closed = end > at + stops.length;
  const word = (/^[\p{L}\p{M}’']+/u.exec(follower)?.[0] ?? '').toLowerCase();
  if (closed && /["”’']/u.test(text.slice(at + stops.length, end)) && opening === 0 && isTag(follower)) return false;
  if (stops !== '.') {
    if (/^\.{2,}$|…/u.test(stops)) return endsAfterEllipsis(text, at, opening, word, follower);
    // "(Why not?) Smith": a question inside brackets that stand inside a sentence.
    return !(closed && text.charAt(end - 1) === ')' && !startsBracket(text, start, end));
  }
  const before = wordBefore(text, Math.max(start, at - LOOK_BACK), at);
  const abbreviation = before.toLowerCase();
  const digit = /^\p{N}/u.test(follower);
  if (closed && !/^[\p{Lu}]$/u.test(before) && !LEADING.has(abbreviation)) return true;
  if (LEADING.has(abbreviation)) return closed;
  if (NUMBER.has(abbreviation)) {
    if (digit) return false;
    // "No." and "Mar." end a sentence as words, "Jan. Then" as a date.
    return STARTERS.has(word) || opening > 0 || abbreviation === 'no' || abbreviation === 'art';
  }
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before) || CLOSING.has(abbreviation)) {
    if (CLOSING.has(abbreviation) && !/^\p{Lu}|\./u.test(before)) return true;
    return STARTERS.has(word) || (opening > 0 && /["“‘]/u.test(ahead.charAt(0)));
  }
  // An initial ("Jack R. Smith"), but not the pronoun, nor a letter that ends a sentence before a common opening word.
  if (/^\p{Lu}$/u.test(before) && before !== 'I') return STARTERS.has(word) && word !== 'a' && word !== 'i';
  // "Yahoo. com", "3. 5": digits on both sides belong together only without a space, which was seen before.
  if (/^\p{N}{1,3}$/u.test(before) && at - before.length === start) return false;
  return true;
}

function endsAfterEllipsis(text: string, at: number, opening: number, word: string, follower: string): boolean {
  if (opening > 0) return true;
  const loose = at > 0 && isSpace(text.charCodeAt(at - 1));
  return loose ? STARTERS.has(word) && word !== 'i' : /^[\p{Lu}\p{N}]/u.test(follower);
}

/** "Smith asked.", "Ms. Hale said in a letter": up to six words with capitals, then a verb of saying. */
function isTag(follower: string): boolean {
  const words = follower.slice(0, LOOK_AHEAD).split(/\s+/u);
  for (let i = 0; i < Math.min(words.length, 7); i++) {
    const word = words[i] ?? '';
    const bare = word.replace(/[.,:;]+$/u, '').toLowerCase();
    if (i > 0 && TAGS.has(bare)) {
      const rest = words[i + 1] ?? '';
      return (
        /[.,]$/u.test(word) ||
        (!/^["“‘]|^(?:that|he|she|it|they|the|his|her|there|this|if|we)$/u.test(rest) && !word.endsWith(':'))
      );
    }
    if (!/^\p{Lu}/u.test(word) && !['the', 'he', 'she', 'they', 'of', 'van', 'de', 'a', 'an'].includes(bare)) {
      // "the spokesman asked", "Hale, the mayor, asked" are not followed further.
      if (i > 2 || !/^\p{Ll}+$/u.test(word)) return false;
    }
  }
  return false;
}

function startsBracket(text: string, start: number, end: number): boolean {
  return text.charAt(start) === '(' && text.charAt(end - 1) === ')';
}

/** The letters, digits and inner stops that stand right before `at`. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && /[\p{L}\p{N}\p{M}.]/u.test(text.charAt(start - 1))) start--;
  while (start < at && text.charAt(start) === '.') start++;
  return text.slice(start, at);
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029
  );
}
