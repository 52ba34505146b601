import type { DraftSentence } from '../draft/draft-sentence.ts';
import type { Match } from './find-matches.ts';

/** The places that speak of what a sentence or one of its clauses speaks of, best first. */
export function matchesOf({ matches, clauses }: DraftSentence): Match[] {
  return bestOfEach([...matches, ...clauses.flatMap((clause) => clause.matches)]);
}

/** One match for each place that is no heading. */
export function bestOfEach(all: readonly Match[]): Match[] {
  const best = new Map<number, Match>();
  for (const match of all) {
    if (match.place.heading) continue;
    const known = best.get(match.place.at);
    if (known === undefined || known.matter < match.matter) best.set(match.place.at, match);
  }
  return [...best.values()].toSorted((a, b) => b.matter - a.matter || a.place.at - b.place.at);
}

/** The places that say as much as `least`; where some are by those to whom the draft lays it, only those: they know best what they said. */
export function preferOwn(
  matches: readonly Match[],
  least: number,
  isOwn: (match: Match) => boolean,
): readonly Match[] {
  const own = matches.filter((match) => match.matter >= least && isOwn(match));
  return own.length > 0 ? own : matches;
}

/** Others that say nearly as much as the best are as good. */
const AS_GOOD = 0.87;

/** The places that say most, where any says as much as `least`. */
export function bestMatches(all: readonly Match[], least: number): Match[] {
  const ranked = bestOfEach(all);
  const top = ranked[0]?.matter ?? 0;
  if (top < least) return [];
  return ranked.filter(({ matter }) => matter >= Math.max(least, AS_GOOD * top));
}
