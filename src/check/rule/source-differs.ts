import { CHECKING } from '../../lexicon/check-thresholds.ts';
import type { Finding } from '../../model/check.ts';
import type { Draft } from '../draft/draft.ts';
import type { DraftSentence } from '../draft/draft-sentence.ts';
import { evidenceOfMatches } from '../evidence.ts';
import type { Matter } from '../matter.ts';
import type { Match } from '../place/find-matches.ts';
import { touches } from '../place/index-places.ts';
import { bestMatches } from '../place/matches-around.ts';
import { findWrongName } from '../source/find-wrong-name.ts';
import { nameSayer } from '../source/name-sayer.ts';
import type { Sayer } from '../source/who-says.ts';
import { areOneVoice, isNamed, isNamedOutright, isParticular, makersOf, sayersOf } from '../source/who-says.ts';
import type { Rule } from './rule.ts';

/** The documents lay it to somebody else than the draft does. */
export const findDifferingSources: Rule = (sentence, draft, matter) =>
  findWrongSayer(sentence, draft, matter) ?? findWrongName(sentence, draft.reading.document.id, matter) ?? [];

function findWrongSayer(sentence: DraftSentence, draft: Draft, matter: Matter): Finding[] | null {
  for (const statement of sentence.statements) {
    if (statement.voice !== 'attributed' || statement.content.length === 0) continue;
    const clauses = sentence.clauses.filter(
      ({ spans, weight }) =>
        weight >= CHECKING.slight && spans.some((one) => statement.content.some((span) => touches(one, span))),
    );
    if (clauses.length === 0 && sentence.statements.filter(({ voice }) => voice === 'attributed').length > 1) continue;
    const own = clauses.length > 0 ? clauses.flatMap((clause) => clause.matches) : sentence.matches;
    const matches = bestMatches(own, CHECKING.said);
    if (matches.length === 0) continue;
    for (const sayer of sayersOf(statement, matter)) {
      if (!isParticular(sayer) || !isNamedOutright(statement, sayer, draft.reading.document.text, matter)) continue;
      if (matches.some((match) => mayBe(sayer, match, matter))) continue;
      const others = sayersAt(matches[0]!, matter);
      if (!others.some(isParticular)) continue;
      const by = nameSayer(others, matter);
      return [
        {
          rule: 'source-differs',
          span: sentence.span,
          message: `The documents have this from ${by}, not from ${nameSayer([sayer], matter)}.`,
          evidence: evidenceOfMatches(matches),
          suggestion: `Lay it to ${by}.`,
        },
      ];
    }
  }
  return null;
}

/** True where a place may have it from the one whom the draft names: laid to him, published by him, or naming him. */
function mayBe(sayer: Sayer, match: Match, matter: Matter): boolean {
  const { place } = match;
  const makers = makersOf(place.reading);
  return sayer.ids.some((id) => {
    const entity = matter.entities.get(id)!;
    return (
      isNamed(entity, makers) ||
      place.words.some(({ name }) => name !== null && areOneVoice(id, name, matter)) ||
      place.statements.some((one) =>
        sayersOf(one, matter).some(({ ids }) => ids.some((own) => areOneVoice(id, own, matter))),
      )
    );
  });
}

/** Those to whom a place lays it; whoever published it where it lays it to nobody. */
function sayersAt({ place }: Match, matter: Matter): Sayer[] {
  const laid = place.statements.flatMap((one) => sayersOf(one, matter));
  if (laid.some(isParticular)) return laid;
  const makers = makersOf(place.reading);
  const publisher = [...matter.entities.values()].find((entity) => entity.kind === 'outlet' && isNamed(entity, makers));
  return publisher === undefined ? laid : [{ name: publisher.name, kind: 'outlet', ids: [publisher.id] }];
}
