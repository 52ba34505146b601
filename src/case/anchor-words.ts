import type { Anchor } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';

/** Share of the words of both that a statement must have in common with an anchor to be what it is about. */
const LEAST_SHARED = 0.7;

/** Where an anchor's words stand now: at its place, else at the nearest place where they stand letter for letter; null where nowhere. */
export function findAnchor(anchor: Anchor, document: Document): Span | null {
  const { words, span } = anchor;
  if (words === '') return null;
  if (document.text.startsWith(words, span[0])) return [span[0], span[0] + words.length];
  const before = document.text.lastIndexOf(words, span[0]);
  const after = document.text.indexOf(words, span[0]);
  if (before === -1 && after === -1) return null;
  const nearer = before === -1 || (after !== -1 && after - span[0] < span[0] - before) ? after : before;
  return [nearer, nearer + words.length];
}

/** From the first to the last character of a statement. */
function findExtent(statement: Statement): Span {
  const spans = [...statement.source, ...statement.cue, ...statement.content];
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** What a decision about a statement, a claim's anchor statement or a passage quotes. */
export function makeAnchor(statement: Statement, document: Document): Anchor {
  const span = findExtent(statement);
  return { sha256: document.sha256, span, words: document.text.slice(...span) };
}

/** The statement that an anchor is about: the one of the same extent, else the one that shares most with it; null where none is close. */
export function findAnchored(anchor: Anchor, document: Document, statements: readonly Statement[]): Statement | null {
  const place = findAnchor(anchor, document);
  if (!place) return null;
  let best: Statement | null = null;
  let most = LEAST_SHARED;
  for (const statement of statements) {
    const extent = findExtent(statement);
    const shared = Math.max(0, Math.min(extent[1], place[1]) - Math.max(extent[0], place[0]));
    const share = shared / (Math.max(extent[1], place[1]) - Math.min(extent[0], place[0]));
    if (share > most || (share === most && best === null)) {
      best = statement;
      most = share;
    }
  }
  return best;
}
