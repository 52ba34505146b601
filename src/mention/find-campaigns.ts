import { CAMPAIGN_NOUNS } from '../lexicon/organisation-words.ts';
import type { Draft } from './draft.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { NameWord } from './name-word.ts';

/** A body that goes by a person's name: "the Hale campaign", "Hale's administration". */
export interface Campaign {
  readonly draft: Draft;
  readonly from: number;
  readonly to: number;
}

const NOUNS: ReadonlySet<string> = new Set(CAMPAIGN_NOUNS);
/** Only these are one's own with a possessive too: "Hale's team" may be anybody. */
const OWN = new Set(['administration', 'campaign']);

/** Finds campaigns and administrations that are named for a person of the document. */
export function findCampaigns(
  words: readonly NameWord[],
  candidates: readonly NameCandidate[],
  of: readonly (Draft | null)[],
): Campaign[] {
  const found: Campaign[] = [];
  const drafts = new Map<string, Draft>();
  for (const [index, candidate] of candidates.entries()) {
    const bearer = of[index];
    const noun = words[candidate.to];
    if (bearer?.kind !== 'person' || noun === undefined || noun.sentence !== words[candidate.from]!.sentence) continue;
    if (!NOUNS.has(noun.lower) || noun.capital) continue;
    if (words[candidate.to - 1]!.possessive && !OWN.has(noun.lower)) continue;
    const next = words[candidate.to + 1];
    // "Hale campaign manager": the manager's, not the campaign.
    if (
      words[candidate.to - 1]!.possessive &&
      next?.sentence === noun.sentence &&
      /^(?:manager|chair|chairman|chairwoman)$/u.test(next.lower)
    )
      continue;
    const name = `${bearer.parts?.surname === undefined ? candidate.name : candidate.words.at(-1)!} ${noun.lower}`;
    const key = `${bearer.key} ${noun.lower}`;
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = {
        key,
        kind: noun.lower === 'administration' ? 'public-body' : 'organisation',
        names: new Set(),
        roles: new Set(),
        roleNouns: new Set(),
        speaksFor: new Set([bearer]),
        gender: null,
        parts: null,
        known: name,
      };
      drafts.set(key, draft);
    }
    draft.names.add(name);
    found.push({ draft, from: candidate.from, to: candidate.to + 1 });
  }
  return found;
}
