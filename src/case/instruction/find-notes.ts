import type { Note } from '../../model/effect.ts';
import type { Shown } from '../shown.ts';
import type { Span } from '../../model/span.ts';
import { findAnchor } from '../anchor-words.ts';
import { findDecisionsInForce } from '../decisions.ts';

/** Notes in force, in order, each with the claims and statements that stand where its words stand now. */
export function findNotes(shown: Shown): Note[] {
  const log = new Map(shown.log().map((entry) => [entry.seq, entry]));
  return findDecisionsInForce(shown.log()).flatMap(({ seq, decision }) => {
    if (decision.kind !== 'noted') return [];
    const { at, actor } = log.get(seq)!;
    const note = { seq, at, actor, text: decision.text, words: decision.about?.words ?? null };
    const reading = shown.readings().find(({ document }) => document.sha256 === decision.about?.sha256);
    const place = reading && decision.about ? findAnchor(decision.about, reading.document) : null;
    if (!reading || place === null) return [{ ...note, claims: [], statements: [] }];
    const claims = pickClosest(
      shown.claims().flatMap(({ claim }) => {
        const passages = claim.passages.filter(({ document }) => document === reading.document.id);
        return passages.map(({ spans }) => ({ id: claim.id, share: shareWords(spans, place) }));
      }),
    );
    const statements = pickClosest(
      reading.statements.map(({ id, source, cue, content }) => ({
        id,
        share: shareWords([...source, ...cue, ...content], place),
      })),
    );
    return [{ ...note, claims, statements }];
  });
}

/** The ids that share most with a place, where any does. */
function pickClosest(found: readonly { readonly id: string; readonly share: number }[]): string[] {
  const most = Math.max(0, ...found.map(({ share }) => share));
  return most === 0 ? [] : [...new Set(found.filter(({ share }) => share === most).map(({ id }) => id))];
}

/** How much of the stretch from the first to the last word, and of a place, is in both, 0 to 1. */
function shareWords(spans: readonly Span[], place: Span): number {
  const start = Math.min(...spans.map((span) => span[0]));
  const end = Math.max(...spans.map((span) => span[1]));
  const shared = Math.max(0, Math.min(end, place[1]) - Math.max(start, place[0]));
  return shared / (Math.max(end, place[1]) - Math.min(start, place[0]));
}
