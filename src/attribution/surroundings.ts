import type { Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';

/** How much of the end of a content may name the occasion ("… during a hearing last week"), in UTF-16 code units. */
const TAIL = 90;

/** "… in a letter", "… at a rally": never the thing talked about. */
const OCCASION = /\s(?:in|at|during|on|via)\s/g;

/** The words around source and cue that are not said: where medium, day and listener are named. */
export function findSurroundings(page: Page, draft: Draft): Span[] {
  const { raw } = draft;
  const head = [...raw.source, ...raw.cue];
  if (head.length === 0) return [];
  const start = Math.min(...head.map((span) => span[0]));
  const end = Math.max(...head.map((span) => span[1]));
  const bounds = sentenceAt(page, start);
  const within = draft.parent === null ? undefined : boundsWithin(draft.parent, start);
  const from = Math.min(start, Math.max(bounds?.[0] ?? start, within?.[0] ?? 0));
  const last = Math.max(end, ...raw.content.map((span) => span[1]));
  const to = Math.max(end, Math.min(bounds?.[1] ?? end, within?.[1] ?? Infinity, nearEnd(page.text, last)));
  const pieces: Span[] = [];
  let at = nearStart(page.text, Math.max(from, start - 300), start);
  for (const span of raw.content.toSorted((a, b) => a[0] - b[0])) {
    if (span[1] <= from || span[0] >= to) continue;
    if (span[0] > at) pieces.push([at, span[0]]);
    at = Math.max(at, span[1]);
  }
  if (at < to) pieces.push([at, to]);
  return pieces;
}

/** How far past source, cue and content the occasion of a statement may be named, in UTF-16 code units. */
const NEAR = 160;

/** Where the words after a statement begin to tell something else: ", with", ", and", ", but". */
function nearEnd(text: string, last: number): number {
  const after = text.slice(last, last + NEAR);
  const cut = /[,—]\s+(?:with|and|but|while|as|though|although|which|who)\s/.exec(after);
  return last + (cut === null ? after.length : cut.index);
}

/** Where the clause of a statement begins, after another one of the same sentence. */
function nearStart(text: string, from: number, start: number): number {
  let at = from;
  for (const match of text.slice(from, start).matchAll(/[,;—]\s+(?:and|but|while|though|although)\s/g))
    at = from + match.index;
  return at;
}

/** The end of a content in indirect speech, where the occasion often stands; empty where it ends in a quotation. */
export function findTail(page: Page, draft: Draft): Span[] {
  const last = draft.raw.content.at(-1);
  if (last === undefined) return [];
  const end = page.text.slice(Math.max(last[0], last[1] - 2), last[1]);
  if (/["”’']/.test(end)) return [];
  const from = Math.max(last[0], last[1] - TAIL);
  const leads = [...page.text.slice(from, last[1]).matchAll(OCCASION)];
  const lead = leads.at(-1);
  return lead === undefined ? [] : [[from + lead.index, last[1]]];
}

function boundsWithin(parent: Draft, offset: number): Span | undefined {
  return parent.raw.content.find((span) => span[0] <= offset && offset < span[1]);
}

function sentenceAt(page: Page, offset: number): Span | undefined {
  let low = 0;
  let high = page.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.sentences[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return page.sentences[low];
}
