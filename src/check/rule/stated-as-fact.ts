import { CHECKING } from '../../lexicon/check-thresholds.ts';
import { findDenials } from '../denial/find-denials.ts';
import { isAttributed } from '../draft/is-attributed.ts';
import { isClaim } from '../draft/is-claim.ts';
import { evidenceOfMatches } from '../evidence.ts';
import { findTelling } from '../place/find-telling.ts';
import { bestMatches } from '../place/matches-around.ts';
import { isSoft } from '../source/is-soft.ts';
import { nameSayer } from '../source/name-sayer.ts';
import { writeAttribution } from '../source/write-attribution.ts';
import { isNamed, makersOf, sayersOf } from '../source/who-says.ts';
import type { DraftSentence } from '../draft/draft-sentence.ts';
import type { Matter } from '../matter.ts';
import type { Telling } from '../place/find-telling.ts';
import { stemsOf } from '../word/contrary-index.ts';
import type { Rule } from './rule.ts';

/** True where a draft names whoever the documents have it from, in whatever words. */
function isCredited({ within, match }: Telling, { items }: DraftSentence, matter: Matter): boolean {
  const named = items.flatMap(({ kind, key }) => (kind === 'name' ? (matter.entities.get(key) ?? []) : []));
  const sayers = new Set(within.flatMap((one) => sayersOf(one, matter)).flatMap(({ ids }) => ids));
  const makers = makersOf(match.place.reading);
  const words = within.slice(0, 1).flatMap(({ source, document }) => {
    const { text } = matter.readings.get(document)!.document;
    return source.flatMap((span) => [...stemsOf(text, span).keys()]);
  });
  const stems = new Set(items.flatMap(({ kind, key }) => (kind === 'word' ? [key] : [])));
  if (words.some((word) => stems.has(word))) return true;
  return named.some((entity) => sayers.has(entity.id) || isNamed(entity, makers));
}

/** The documents only report it, or somebody disputes it, and the draft says it in its own voice. */
export const findStatedAsFact: Rule = (sentence, _draft, matter) => {
  if (!isClaim(sentence, matter)) return [];
  const clause = sentence.clauses.find((one) => one.weight >= CHECKING.slight && !isAttributed(one, sentence));
  if (clause === undefined) return [];
  const tellings = bestMatches([...sentence.matches, ...clause.matches], CHECKING.said).map(findTelling);
  if (tellings.length === 0) return [];
  const soft = tellings.filter((telling) => isSoft(telling) && !isCredited(telling, sentence, matter));
  const denials = clause.negated ? [] : findDenials(sentence, matter);
  if (soft.length < tellings.length && (denials.length === 0 || soft.length === 0)) return [];
  const telling = soft[0]!;
  const { reading } = telling.match.place;
  const attribution = writeAttribution(telling.within[0] ?? null, reading.document.publisher, matter);
  const denied = denials.length === 0 ? '' : `; ${nameSayer(denials[0]!.by, matter)} denied it`;
  return [
    {
      rule: 'stated-as-fact',
      span: sentence.span,
      message: `The documents ${denials.length === 0 ? 'only report this' : 'report this, and it is denied'}; the draft states it as a fact.`,
      evidence: [
        ...evidenceOfMatches(soft.map(({ match }) => match)).slice(0, 2),
        ...denials.slice(0, 1).map(({ reading: other, spans }) => ({ document: other.document.id, spans })),
      ],
      suggestion: `Write: “${attribution}${denied}.”`,
    },
  ];
};
