import type { Evidence } from '../model/check.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Match } from './place/find-matches.ts';

export function evidenceOf({ document }: Reading, spans: readonly Span[]): Evidence {
  return { document: document.id, spans };
}

/** At most this many places are shown for one finding. */
const SHOWN = 3;

/** The sentences that matches stand for, one for each document and span. */
export function evidenceOfMatches(matches: readonly Match[]): Evidence[] {
  const seen = new Set<number>();
  return matches
    .filter(({ place }) => !seen.has(place.at) && seen.add(place.at).size <= SHOWN)
    .map(({ place }) => evidenceOf(place.reading, [place.span]));
}
