import { CHECKING } from '../lexicon/check-thresholds.ts';
import type { CheckedSentence } from '../model/check.ts';
import type { Clause, DraftSentence } from './draft/draft-sentence.ts';
import { isClaim } from './draft/is-claim.ts';
import type { Match } from './place/find-matches.ts';
import type { Matter } from './matter.ts';
import { touches } from './place/index-places.ts';

/** At most this many claims are named for one sentence. */
const NAMED = 3;

/** How far the case bears out one sentence, and on which of its claims the words stand that do. */
export function weighSupport(sentence: DraftSentence, matter: Matter): CheckedSentence {
  if (!isClaim(sentence, matter)) return { span: sentence.span, support: 'not-a-claim', claims: [] };
  const best = measureSupport(sentence);
  const support = best >= CHECKING.supported ? 'supported' : best >= CHECKING.unsupported ? 'partly' : 'none';
  return { span: sentence.span, support, claims: support === 'none' ? [] : findClaimsOf(sentence, matter) };
}

/** 0 to 1: the best single place for the whole sentence, or the best place for each of its clauses, whichever is more. */
export function measureSupport({ matches, clauses }: DraftSentence): number {
  const whole = Math.max(0, ...matches.map(({ score }) => score));
  const judged = clauses.filter(({ weight }) => weight >= CHECKING.slight);
  const all = judged.reduce((sum, { weight }) => sum + weight, 0);
  const apart = judged.reduce((sum, clause) => sum + clause.weight * bestOf(clause), 0);
  return Math.max(whole, all === 0 ? 0 : apart / all);
}

/** The same for words alone, names and numbers aside: two sentences may name the same people and say nothing alike. */
export function measureWords({ matches, clauses }: DraftSentence): number {
  const judged = clauses.filter(({ weight }) => weight >= CHECKING.slight);
  const all = judged.reduce((sum, { weight }) => sum + weight, 0);
  const apart = judged.reduce((sum, clause) => sum + clause.weight * bestWords(clause.matches), 0);
  return Math.max(bestWords(matches), all === 0 ? 0 : apart / all);
}

function bestWords(matches: readonly Match[]): number {
  return Math.max(0, ...matches.map(shareOfWords));
}

function shareOfWords({ items, hits }: Match): number {
  let [held, all] = [0, 0];
  for (const [i, { kind, weight }] of items.entries()) {
    if (kind !== 'word') continue;
    held += weight * hits[i]!;
    all += weight;
  }
  return all === 0 ? 1 : held / all;
}

function bestOf({ matches }: Clause): number {
  return Math.max(0, ...matches.map(({ score }) => score));
}

function findClaimsOf({ matches }: DraftSentence, { claims }: Matter): string[] {
  const found = new Set<string>();
  for (const { place, score } of matches) {
    if (score < CHECKING.matter || place.heading) continue;
    for (const { claim } of claims) {
      if (
        claim.passages.some(
          ({ document, spans }) =>
            document === place.reading.document.id && spans.some((span) => touches(span, place.span)),
        )
      ) {
        found.add(claim.id);
      }
      if (found.size >= NAMED) return [...found];
    }
  }
  return [...found];
}
