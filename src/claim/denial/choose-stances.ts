import { GROUPING } from '../../lexicon/grouping-thresholds.ts';
import type { Part, PassageStance, Reach } from '../../model/vocabulary.ts';
import type { DecidedClaims } from '../anchor-decisions.ts';
import type { Gist } from '../group/gist.ts';
import type { Grouping } from '../group/group-gists.ts';
import { findPart } from './find-part.ts';
import { isRejecting } from './find-rejection.ts';

/** What one proposition does to the claim it stands on. */
export interface Toward {
  readonly stance: PassageStance;
  readonly reach: Reach;
  readonly part: Part | null;
}

/** True where the statement's words are somebody's, not the document's. */
function isAttributed(gist: Gist): boolean {
  return gist.proposition.statement.voice === 'attributed';
}

/** True where somebody is asked to act: who asks for an inquiry into a report does not say that the report is so. */
function isDemand(gist: Gist): boolean {
  return gist.proposition.statement.stance === 'request';
}

/**
 * Tells who affirms and who denies within one group. The claim is what most of those say who turn nobody down; who turns it down, or says
 * the opposite in words close to theirs and in a voice of his own, denies it. In doubt a passage affirms.
 */
export function chooseStances(
  members: readonly number[],
  gists: readonly Gist[],
  grouping: Grouping,
  decided: DecidedClaims,
): Map<number, Toward> {
  const rejecting = new Set(
    members.filter((i) => {
      const { document, statement, spans } = gists[i]!.proposition;
      return isRejecting(document.text, statement, spans);
    }),
  );
  const plain = members.filter((i) => !rejecting.has(i));
  const negatives = plain.filter((i) => gists[i]!.negative).length;
  const claimNegative = negatives * 2 > plain.length;
  const demands = members.filter((i) => isDemand(gists[i]!)).length * 2 > members.length;
  const toward = new Map<number, Toward>();
  for (const i of members) {
    const gist = gists[i]!;
    const { document, statement, spans } = gist.proposition;
    let stance: PassageStance = statement.stance === 'ask' || (isDemand(gist) && !demands) ? 'question' : 'affirm';
    if (rejecting.has(i)) {
      stance = 'deny';
    } else if (gist.negative !== claimNegative && isAttributed(gist)) {
      const opposed = (grouping.pairs.get(i) ?? []).some(({ a, b, score }) => {
        const other = a === i ? b : a;
        return (
          score >= GROUPING.oppose &&
          plain.includes(other) &&
          gists[other]!.negative === claimNegative &&
          !sameSpeaker(gist, gists[other]!)
        );
      });
      stance = opposed ? 'deny' : stance;
    }
    stance = decided.stances.get(i) ?? stance;
    toward.set(i, { stance, reach: 'direct', part: stance === 'deny' ? findPart(document.text, spans) : null });
  }
  return toward;
}

function sameSpeaker(a: Gist, b: Gist): boolean {
  const [x, y] = [a.proposition.statement.speaker, b.proposition.statement.speaker];
  return x !== null && x === y;
}
