import { CHECKING } from '../../lexicon/check-thresholds.ts';
import type { Span } from '../../model/span.ts';
import type { DraftSentence } from '../draft/draft-sentence.ts';
import type { Match } from '../place/find-matches.ts';
import { touches } from '../place/index-places.ts';
import { bestOfEach } from '../place/matches-around.ts';

/** The places whose numbers and dates count for a stretch of a sentence: those that say nearly as much of it, or of its clause, as the best. */
export function findCounting({ matches, clauses }: DraftSentence, span: Span): Match[] {
  const own = clauses.filter(({ spans }) => spans.some((one) => touches(one, span)));
  return bestOfEach([matches, ...own.map((clause) => clause.matches)].flatMap(keepNear));
}

function keepNear(matches: readonly Match[]): Match[] {
  const plain = matches.filter(({ place }) => !place.heading);
  const top = Math.max(0, ...plain.map(({ matter }) => matter));
  return plain.filter(({ matter }) => matter >= Math.max(CHECKING.loose, CHECKING.near * top));
}
