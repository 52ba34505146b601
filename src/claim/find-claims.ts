import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import type { Entity } from '../model/entity.ts';
import type { Reading } from '../model/reading.ts';
import { anchorDecisions } from './anchor-decisions.ts';
import type { ClaimMemory } from './claim-memory.ts';
import { composeClaim } from './compose-claim.ts';
import { attachDenials } from './denial/attach-denials.ts';
import type { Denying } from './denial/attach-denials.ts';
import { chooseStances } from './denial/choose-stances.ts';
import { findBearing } from './denial/find-bearing.ts';
import { findSilences } from './denial/find-silences.ts';
import { findPropositions } from './find-propositions.ts';
import { describePropositions } from './group/describe-propositions.ts';
import { compareDocuments } from './group/compare-documents.ts';
import type { Described, Likeness } from './group/compare-documents.ts';
import type { GistWord } from './group/gist.ts';
import { groupGists } from './group/group-gists.ts';
import { indexParts } from './group/index-parts.ts';
import { listFacts, nameClaim } from './name-claim.ts';
import { orderClaims } from './order-claims.ts';
import type { ClaimWeights } from './weights/read-weights.ts';

/** Keys of a document's entities → ids of the case's, for each document. */
function mapEntities(entities: readonly Entity[]): Map<string, Map<string, string>> {
  const byDocument = new Map<string, Map<string, string>>();
  for (const { id, members } of entities) {
    for (const { document, key } of members) {
      const map = byDocument.get(document) ?? new Map<string, string>();
      byDocument.set(document, map.set(key, id));
    }
  }
  return byDocument;
}

/**
 * Statements of a case → its claims, those that matter most first. Nothing depends on the order of the readings, and nothing on how often
 * words stand in the case: adding a document changes only the claims that it speaks to.
 * @param weights word vectors, read by `readWeights`; without them words are compared by stem and synonym alone
 * @param kept where results are kept that need not be made again
 */
export function findClaims(
  readings: readonly Reading[],
  entities: readonly Entity[],
  decisions: readonly Decision[],
  weights: ClaimWeights | null = null,
  kept: ClaimMemory | null = null,
): Claim[] {
  const entityOf = mapEntities(entities);
  const ordered = readings.toSorted((a, b) =>
    a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : 0,
  );
  const memory = new Map<string, GistWord | null>();
  const names: string[] = [];
  const documents = ordered.map((reading): Described => {
    const keys = entityOf.get(reading.document.id) ?? new Map<string, string>();
    const name = kept?.nameDescribed(reading, keys) ?? '';
    names.push(name);
    const known = kept?.fetchDescribed(name, reading) ?? null;
    if (known !== null) {
      return known;
    }
    const own = describePropositions(reading, findPropositions(reading, keys), keys, weights, memory);
    const described = { gists: own, bearings: own.map(findBearing), parts: indexParts(own) };
    kept?.keepDescribed(name, reading, described);
    return described;
  });
  const compare = (a: number, b: number): Likeness => {
    const known = kept?.fetchLikeness(names[a]!, names[b]!) ?? null;
    if (known !== null) {
      return known;
    }
    const likeness = compareDocuments(documents[a]!, documents[b]!, weights);
    kept?.keepLikeness(names[a]!, names[b]!, likeness);
    return likeness;
  };
  const gists = documents.flatMap((document) => document.gists);
  const bearings = documents.flatMap((document) => document.bearings);
  const decided = anchorDecisions(ordered, gists, decisions);
  const contested = attachDenials(gists, bearings, groupGists(documents, compare, decided), decided, weights);
  const denials = new Map<number, Denying[]>();
  for (const denial of contested.denials) {
    denials.set(denial.group, [...(denials.get(denial.group) ?? []), denial]);
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const places = documents.flatMap((document, at) => document.gists.map((_, place) => `${names[at]!} ${place}`));
  const making = {
    gists,
    pairs: contested.pairs,
    decided,
    entities: byId,
    facts: listFacts(entities),
    nameOf: (position: number) => places[position]!,
  };
  const claims = contested.groups.flatMap((members, group) => {
    const denied = denials.get(group) ?? [];
    if (members.length + denied.length === 0) {
      return [];
    }
    const name = kept === null ? '' : nameClaim(members, denied, making);
    const known = kept?.fetchClaim(name) ?? null;
    if (known !== null) {
      return [known];
    }
    const toward = chooseStances(members, denied, gists, bearings, decided);
    const claim = composeClaim(toward, gists, contested, byId, decided);
    kept?.keepClaim(name, claim);
    return [claim];
  });
  return findSilences(ordered, orderClaims(claims, ordered), entityOf, byId);
}
