import type { Document } from '../model/document.ts';
import type { LocalEntity, Mention } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { findQuotations } from '../text/find-quotations.ts';
import { findCampaigns } from './find-campaigns.ts';
import { findLoudNames } from './find-loud-names.ts';
import { findNameCandidates } from './find-name-candidates.ts';
import { findPronouns } from './find-pronouns.ts';
import { findRoleMentions } from './find-role-mentions.ts';
import { findRoles } from './find-roles.ts';
import { findUnnamedWords } from './find-unnamed.ts';
import { findJointNames } from './find-joint-names.ts';
import { shareTitles } from './describe-people.ts';
import { finishEntity } from './draft.ts';
import { gatherEntities } from './gather-entities.ts';
import { nameOwnOutlet } from './name-own-outlet.ts';
import { readNameWords } from './name-word.ts';
import { splitHyphens } from './split-hyphens.ts';
import { placeMentions } from './place-mentions.ts';

/**
 * Finds who and what one document speaks of, and every place where it does: names, roles ("the senators"), pronouns and sources that
 * stay unnamed. Mentions may stand inside others ("Hale" in "the Hale campaign", "Orr" in "Orr's lawyers"). A plural that stands for
 * several people has a joint key: see `splitKey`. Pronouns of the first person are left without an entity.
 * @param sentences as `findSentences` gives them
 * @returns mentions by start, the longer first; entities in the order of their first mention. Offsets in UTF-16 code units
 */
export function findLocalEntities(
  document: Document,
  sentences: readonly Span[],
): { mentions: Mention[]; entities: LocalEntity[] } {
  const { text, blocks } = document;
  const words = readNameWords(text, blocks, sentences);
  const body = findNameCandidates(text, words);
  const named = [...body, ...findLoudNames(text, words, body)].toSorted((a, b) => a.from - b.from || a.to - b.to);
  const candidates = nameOwnOutlet(words, splitHyphens(named), document.publisher);
  const roles = findRoles(words, candidates);
  const gathered = gatherEntities(text, words, candidates, roles);
  const joints = findJointNames(words, candidates, gathered.of, roles);
  shareTitles(candidates, gathered.of, joints);
  const campaigns = findCampaigns(words, candidates, gathered.of);
  const aside = new Uint8Array(words.length);
  for (const role of roles) aside.fill(1, role.from, role.to);
  const unnamed = findUnnamedWords(words).filter((source) => aside[source.to - 1] !== 1);
  const inName = new Uint8Array(words.length + 1);
  const ends = new Uint8Array(words.length + 1);
  for (const [index, candidate] of candidates.entries()) {
    if (gathered.of[index] === null) continue;
    inName.fill(1, candidate.from, candidate.to);
    ends[candidate.to] = 1;
  }
  const taken = inName.slice();
  for (const role of roles) taken.fill(1, role.from, role.to);
  for (const source of unnamed) taken.fill(1, source.from, source.to);
  for (const campaign of campaigns) taken[campaign.to - 1] = 1;
  const roleMentions = findRoleMentions(
    words,
    (at) => taken[at] === 1,
    (at) => ends[at] === 1,
  );
  const mentions = placeMentions({
    words,
    candidates,
    gathered,
    joints,
    campaigns,
    unnamed,
    roleMentions,
    pronouns: findPronouns(words),
    quotations: findQuotations(text, blocks),
  });
  const first = new Map<string, number>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind === 'name' && mention.entity !== null && !first.has(mention.entity))
      first.set(mention.entity, index);
  }
  const drafts = [...gathered.drafts, ...new Set(campaigns.map((campaign) => campaign.draft))];
  const entities = drafts
    .filter((draft) => first.has(draft.key))
    .toSorted((a, b) => first.get(a.key)! - first.get(b.key)!)
    .map((draft) => finishEntity(draft));
  return { mentions, entities };
}
