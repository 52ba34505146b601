import { ANSWERING_VERBS, SILENCE_CUES } from '../../lexicon/silence-cues.ts';
import type { Found } from '../found.ts';
import { spanOf } from '../found.ts';
import type { Item } from '../line.ts';
import { findContentEnd } from '../phrase/find-content.ts';
import { findSharedSubject, findSubject } from '../phrase/find-subject.ts';
import type { Phrase } from '../phrase/find-subject.ts';
import { matchPhrase, phraseTable } from '../phrase/match-phrases.ts';
import { isAdverb, isMark } from '../phrase/word-class.ts';
import { stanceNamed } from '../stance/stance-named.ts';

const table = phraseTable(SILENCE_CUES);
const answering = new Set(ANSWERING_VERBS);
/** Verbs of answering whose object is what the silence is about. */
const ABOUT = new Set([
  'comment',
  'elaborate',
  'respond',
  'reply',
  'publicly',
  'answer',
  'commented',
  'responded',
  'replied',
  'speculate',
  'speak',
  'spoken',
]);
const LEADS = new Set(['on', 'to', 'about']);

/** A refusal or a silence: who did not answer, and about what. Content is empty where the words do not say about what. */
export function readSilence(
  items: readonly Item[],
  at: number,
  last: Phrase | null,
): { found: Found; source: Phrase | null; to: number } | null {
  const match = matchPhrase(items, at, table);
  if (match === null) return null;
  let from = at;
  while (isAdverb(items[from - 1]) && items[from - 1]?.capital !== true) from -= 1;
  let to = match.to;
  const end = items[to - 1]?.lower ?? '';
  const open = end === 'to' || end === 'publicly';
  if (open) {
    let verb = to;
    while (isAdverb(items[verb])) verb += 1;
    const word = items[verb]?.lower ?? '';
    const yet = items[to - 2]?.lower === 'yet' || end === 'publicly';
    if (yet && !answering.has(word)) return null;
    if (yet || ABOUT.has(word)) to = verb + 1;
    // "declined to comment": the refusal's own words are the content where nothing follows them.
    if (!yet && ABOUT.has(word) && !LEADS.has(items[to]?.lower ?? '')) to = match.to - 1;
  }
  while (isAdverb(items[to])) to += 1;
  if (LEADS.has(items[to]?.lower ?? '') && (ABOUT.has(items[to - 1]?.lower ?? '') || !open)) to += 1;
  if (!open && isMark(items[to], ',')) return finish(items, at, from, to, to, match.value, last);
  // "declined to say" keeps "to say" with what is not said.
  if (open && items[to - 1]?.lower === 'to' && to === match.to && items[to - 2]?.lower !== 'yet') to -= 1;
  return finish(items, at, from, to, findContentEnd(items, to, clauseEnd(items, to)), match.value, last);
}

/** "did not answer a question, but the aide": a silence ends with its clause. */
function clauseEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at += 1) {
    if (isMark(items[at], ',') && ENDS.has(items[at + 1]?.lower ?? '')) return at;
  }
  return items.length;
}

const ENDS = new Set(['but', 'and', 'although', 'though', 'while', 'saying', 'citing', 'even', 'instead', 'so']);

function finish(
  items: readonly Item[],
  at: number,
  from: number,
  to: number,
  end: number,
  stance: string,
  last: Phrase | null,
): { found: Found; source: Phrase | null; to: number } | null {
  const before = items[from - 1];
  const source =
    findSubject(items, from) ??
    (before === undefined || before.lower === 'and' || before.lower === 'but' || isMark(before, ',')
      ? (last ?? findSharedSubject(items, from))
      : null);
  if (source === null) return null;
  return {
    found: {
      source: spanOf(items, source.from, source.to),
      cue: spanOf(items, from, Math.max(to, at + 1)),
      content: spanOf(items, to, end),
      by: 'silence',
      stance: stanceNamed(stance),
      speaks: false,
      open: false,
    },
    source,
    to: Math.max(to, at + 1),
  };
}
