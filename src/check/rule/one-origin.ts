import { CHECKING } from '../../lexicon/check-thresholds.ts';
import { MANY_SOURCES } from '../../lexicon/many-sources.ts';
import type { Claim } from '../../model/claim.ts';
import type { OriginCount } from '../../model/origin.ts';
import { countOrigins } from '../../origin/count-origins.ts';
import { normaliseWords } from '../../text/compare-words.ts';
import { evidenceOfMatches } from '../evidence.ts';
import { isDenial } from '../denial/find-denials.ts';
import type { Matter } from '../matter.ts';
import type { Match } from '../place/find-matches.ts';
import { findTelling } from '../place/find-telling.ts';
import { bestMatches, matchesOf } from '../place/matches-around.ts';
import type { Rule } from './rule.ts';

const many = new RegExp(`\\b(?:${MANY_SOURCES.join('|')})`, 'u');

/** Several sources are claimed; all that the case holds leads back to one. */
export const findOneOrigin: Rule = (sentence, _draft, matter) => {
  if (!many.test(normaliseWords(sentence.text))) return [];
  const matches = bestMatches(matchesOf(sentence), CHECKING.supported - 0.07);
  if (matches.length === 0) return [];
  const origins = countOf(matches, matter);
  if (origins.count > 1) return [];
  const [only] = origins.list;
  return [
    {
      rule: 'one-origin',
      span: sentence.span,
      message:
        only === undefined
          ? 'The draft speaks of several sources; the documents of the case state none.'
          : `The draft speaks of several sources; the documents of the case lead back to one: ${only.label}.`,
      evidence: evidenceOfMatches(matches),
      suggestion: only === undefined ? 'Say who says it, and how they know.' : `Name the one source: ${only.label}.`,
    },
  ];
};

/** The origins behind all places that say it, whichever claims they stand on. */
function countOf(matches: readonly Match[], matter: Matter): OriginCount {
  const passages = matches.flatMap((match) => {
    const { within } = findTelling(match);
    const { place } = match;
    const own = within[0] ?? place.statements.find(({ voice }) => voice === 'document');
    if (own === undefined || isDenial(own, place)) return [];
    return [
      {
        statement: own.id,
        document: place.reading.document.id,
        spans: [place.span],
        stance: 'affirm',
        reach: 'direct',
        part: null,
      } as const,
    ];
  });
  const claim: Claim = {
    id: 'draft',
    formerIds: [],
    kind: 'other',
    title: '',
    entities: [],
    principals: [],
    when: null,
    fields: {},
    passages,
    silences: [],
    history: [],
    edges: [],
  };
  return countOrigins(claim, matter.readings, [...matter.entities.values()], matter.reuse);
}
