import type { ClaimKind, Part, PassageStance, Reach } from '../../model/vocabulary.ts';
import type { DecidedClaims } from '../anchor-decisions.ts';
import { kindOf } from '../group/kind-of.ts';
import type { Gist } from '../group/gist.ts';
import type { Denying } from './attach-denials.ts';
import type { Bearing } from './find-bearing.ts';
import { findPart } from './find-part.ts';

/** What one proposition does to the claim it stands on. */
export interface Toward {
  readonly member: number;
  readonly stance: PassageStance;
  readonly reach: Reach;
  readonly part: Part | null;
}

/** Kinds of claims that somebody asked for something: words beside it that ask for nothing ("the lamps are dark") do not affirm it. */
const ASKINGS: ReadonlySet<ClaimKind> = new Set(['request', 'inquiry']);

/** True where somebody is asked to act: who asks for an inquiry into a report does not say that the report is so. */
function isDemand(gist: Gist): boolean {
  return gist.proposition.statement.stance === 'request';
}

const OPENS_QUESTION = /^["“‘']?(?:\p{L}+\s+){0,5}?whether\b/iu;

/** True for an embedded question ("whether he broke the rule", "to establish whether they met"): it says neither that it is so nor that it is not. */
function isEmbeddedQuestion({ proposition: { document, spans } }: Gist): boolean {
  return OPENS_QUESTION.test(document.text.slice(spans[0]![0], Math.min(spans.at(-1)![1], spans[0]![0] + 120)));
}

/**
 * Tells who affirms and who denies one claim.
 * @param members of its group: they affirm, but for a group that consists of denials alone
 * @param denials that were put on it
 */
export function chooseStances(
  members: readonly number[],
  denials: readonly Denying[],
  gists: readonly Gist[],
  bearings: readonly Bearing[],
  decided: DecidedClaims,
): Toward[] {
  const kind = members.length === 0 ? 'other' : kindOf(members, gists);
  const demands = kind === 'request' || kind === 'inquiry';
  const judge = (member: number, found: PassageStance, reach: Reach): Toward => {
    const { document, spans } = gists[member]!.proposition;
    const stance = decided.stances.get(member) ?? found;
    return { member, stance, reach, part: stance === 'deny' ? findPart(document.text, spans) : null };
  };
  return [
    ...members.map((i) => {
      const asks =
        gists[i]!.proposition.statement.stance === 'ask' ||
        (isDemand(gists[i]!) && !demands) ||
        (kind !== 'inquiry' && isEmbeddedQuestion(gists[i]!));
      const beside = ASKINGS.has(kind) && gists[i]!.kind !== kind && !(demands && isDemand(gists[i]!));
      return judge(i, bearings[i]!.rejects ? 'deny' : asks ? 'question' : beside ? 'mention' : 'affirm', 'direct');
    }),
    ...denials.map(({ member, reach }) => judge(member, 'deny', reach)),
  ].toSorted((a, b) => a.member - b.member);
}
