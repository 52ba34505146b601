import type { Span } from '../../model/span.ts';
import type { DraftSentence } from '../draft/draft-sentence.ts';
import type { Match } from './find-matches.ts';
import { touches } from './index-places.ts';

/** The places that speak of what a stretch of a sentence speaks of: those of the whole sentence and of the clause that holds it, best first. */
export function matchesAround({ matches, clauses }: DraftSentence, span: Span): Match[] {
  const best = new Map<number, Match>();
  const own = clauses.filter(({ spans }) => spans.some((one) => touches(one, span)));
  for (const match of [...matches, ...own.flatMap((clause) => clause.matches)]) {
    if (match.place.heading) continue;
    const known = best.get(match.place.at);
    if (known === undefined || known.matter < match.matter) best.set(match.place.at, match);
  }
  return [...best.values()].toSorted((a, b) => b.matter - a.matter || a.place.at - b.place.at);
}
