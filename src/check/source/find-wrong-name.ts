import { CHECKING } from '../../lexicon/check-thresholds.ts';
import type { Entity } from '../../model/entity.ts';
import type { Finding } from '../../model/check.ts';
import type { DraftSentence } from '../draft/draft-sentence.ts';
import { evidenceOfMatches } from '../evidence.ts';
import type { Matter } from '../matter.ts';
import type { Match } from '../place/find-matches.ts';
import { bestMatches } from '../place/matches-around.ts';
import { sayersOf } from './who-says.ts';
import { findTelling } from '../place/find-telling.ts';

/** Statements by which somebody does something. */
const ACTS: ReadonlySet<string> = new Set(['request', 'ask', 'commit']);
/** Named no nearer than elsewhere in the document. */
const ABSENT = CHECKING.elsewhere;

/**
 * Somebody stands in a sentence of the draft who stands in none of those that say the rest of it, and somebody else stands there.
 * @param draft id of the draft's document
 */
export function findWrongName(sentence: DraftSentence, draft: string, matter: Matter): Finding[] | null {
  const matches = bestMatches(sentence.matches, CHECKING.said);
  const close = matches.filter((match) => findTelling(match).act >= SAME);
  if (close.length === 0) return null;
  // Whoever says something is for the comparison of sources.
  const saying = new Set(
    sentence.statements
      .filter(({ stance }) => !ACTS.has(stance))
      .flatMap((one) => sayersOf(one, matter))
      .flatMap(({ ids }) => ids),
  );
  for (const [i, { kind, key, loose }] of sentence.items.entries()) {
    const entity = matter.entities.get(key);
    if (kind !== 'name' || loose || entity === undefined || entity.kind !== 'person' || saying.has(key)) continue;
    if (close.some(({ hits }) => hits[i]! > ABSENT)) continue;
    const other = findOther(close[0]!, sentence, matter);
    if (other === null) continue;
    const unknown = entity.members.every((member) => member.document === draft);
    return [
      {
        rule: 'source-differs',
        span: sentence.span,
        message: unknown
          ? `No document of the case names ${entity.name}; here they name ${other.name}.`
          : `The documents name ${other.name} here, not ${entity.name}.`,
        evidence: evidenceOfMatches(close),
        suggestion: `Name ${other.name}.`,
      },
    ];
  }
  return null;
}

/** Share of the draft's words, names aside, that one clause must answer before a name in it counts as the wrong one. */
const SAME = 0.6;

/** Somebody whom the place names and the draft's sentence does not. */
function findOther({ place }: Match, { items }: DraftSentence, { entities }: Matter): Entity | null {
  const named = new Set(items.map(({ key }) => key));
  for (const { name, word } of place.words) {
    const entity = name === null || word === null || named.has(name) ? undefined : entities.get(name);
    if (entity?.kind === 'person') return entity;
  }
  return null;
}
