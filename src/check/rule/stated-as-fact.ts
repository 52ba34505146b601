import { CHECKING } from '../../lexicon/check-thresholds.ts';
import { findDenials } from '../denial/find-denials.ts';
import { isAttributed } from '../draft/is-attributed.ts';
import { isClaim } from '../draft/is-claim.ts';
import { evidenceOfMatches } from '../evidence.ts';
import { findTelling } from '../place/find-telling.ts';
import { bestMatches } from '../place/matches-around.ts';
import { isHedged, isSoft } from '../source/is-soft.ts';
import { nameSayer } from '../source/name-sayer.ts';
import { writeAttribution } from '../source/write-attribution.ts';
import type { Sayer } from '../source/who-says.ts';
import type { Finding } from '../../model/check.ts';
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

/** "He asked him not to": the asking itself is only relayed by others, wherever the documents tell it. */
function findRelayedAct(sentence: DraftSentence, matter: Matter): Finding[] {
  if (isHedged(sentence.text)) return [];
  const act = sentence.statements.find(({ voice, parent }) => voice === 'attributed' && parent === null);
  if (act === undefined || act.stance !== 'request') return [];
  const asking = sayersOf(act, matter)[0];
  const places = bestMatches(sentence.matches, CHECKING.said).flatMap(({ place }) =>
    place.statements
      .filter((one) => one.stance === 'request' && isSame(asking, sayersOf(one, matter)[0]))
      .map((statement) => ({ place, statement })),
  );
  const relayed = places.filter(({ statement }) => statement.chain.slice(1).some(({ kind }) => RELAYING.has(kind)));
  if (relayed.length === 0 || relayed.length < places.length) return [];
  const { place, statement } = relayed[0]!;
  const outer = place.statements.find(({ id }) => id === statement.parent) ?? null;
  return [
    {
      rule: 'stated-as-fact',
      span: sentence.span,
      message: 'The documents only report this; the draft states it as a fact.',
      evidence: relayed
        .slice(0, 2)
        .map((one) => ({ document: one.place.reading.document.id, spans: [one.place.span] })),
      suggestion: `Write: “${writeAttribution(outer, place.reading.document.publisher, matter)}”`,
    },
  ];
}

/** Those who only pass it on. */
const RELAYING: ReadonlySet<string> = new Set(['outlet', 'unnamed', 'impersonal', 'group', 'role']);

function isSame(a: Sayer | undefined, b: Sayer | undefined): boolean {
  return a !== undefined && b !== undefined && a.ids.some((id) => b.ids.includes(id));
}

/** The documents only report it, or somebody disputes it, and the draft says it in its own voice. */
export const findStatedAsFact: Rule = (sentence, _draft, matter) => {
  if (!isClaim(sentence, matter)) return [];
  const clause = sentence.clauses.find((one) => one.weight >= CHECKING.slight && !isAttributed(one, sentence));
  if (clause === undefined) return findRelayedAct(sentence, matter);
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
