import { findCaseEntities } from '../claim/find-case-entities.ts';
import type { GistWord } from '../claim/group/gist.ts';
import type { ClaimWeights } from '../claim/weights/read-weights.ts';
import type { CheckedSentence, Finding } from '../model/check.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Entity } from '../model/entity.ts';
import type { Decision } from '../model/decision.ts';
import type { Reuse } from '../model/origin.ts';
import type { Reading } from '../model/reading.ts';
import { describeSentences } from './draft/describe-sentences.ts';
import type { Draft } from './draft/draft.ts';
import type { Matter } from './matter.ts';
import { indexPlaces, mapKeys } from './place/index-places.ts';
import { checkQuotes } from './quote/check-quotes.ts';
import { runRules } from './rules.ts';
import { weighSupport } from './weigh-support.ts';

/** What a draft is held against. */
export interface CheckedCase {
  /** Of the documents that count. */
  readonly readings: readonly Reading[];
  readonly claims: readonly ClaimRecord[];
  readonly reuse: readonly Reuse[];
  readonly decisions: readonly Decision[];
  /** EDTF; null where no document is dated. */
  readonly asOf: string | null;
}

/**
 * Holds a draft against a case, sentence by sentence.
 * @param draft its reading; a document of the case with the same words is left out of the comparison
 * @param weights word vectors; without them words are compared by stem and synonym alone
 * @returns sentences and findings in the order of the draft; spans in its text as read
 */
export function checkDraft(
  draft: Reading,
  against: CheckedCase,
  weights: ClaimWeights | null,
): { readonly sentences: CheckedSentence[]; readonly findings: Finding[] } {
  const memory = new Map<string, GistWord | null>();
  const readings = against.readings.filter(({ document }) => document.textSha256 !== draft.document.textSha256);
  const entities = findCaseEntities([...readings, draft], against.decisions);
  const matter: Matter = {
    readings: new Map(readings.map((reading) => [reading.document.id, reading])),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    keys: mapKeys(entities),
    roles: mapRoles(entities, findCaseEntities(readings, against.decisions)),
    statements: new Map(readings.flatMap(({ statements }) => statements.map((one) => [one.id, one] as const))),
    claims: against.claims,
    reuse: against.reuse,
    index: indexPlaces(readings, entities, weights, memory),
    weights,
    asOf: against.asOf,
  };
  const described: Draft = {
    reading: draft,
    sentences: describeSentences(draft, matter, memory),
    quotes: checkQuotes(draft, readings),
  };
  const sentences: CheckedSentence[] = [];
  const findings: Finding[] = [];
  for (const sentence of described.sentences) {
    sentences.push(weighSupport(sentence, matter));
    findings.push(...runRules(sentence, described, matter));
  }
  return { sentences, findings };
}

/** What the documents alone call each: a draft's "spokeswoman for the ministry" may be its own mistake. */
function mapRoles(entities: readonly Entity[], known: readonly Entity[]): Map<string, readonly string[]> {
  const byMember = new Map(
    known.flatMap(({ members, roles }) => members.map(({ document, key }) => [`${document}\0${key}`, roles] as const)),
  );
  return new Map(
    entities.map(({ id, members }) => [
      id,
      [...new Set(members.flatMap(({ document, key }) => byMember.get(`${document}\0${key}`) ?? []))],
    ]),
  );
}
