import type { ClaimKind } from '../../model/vocabulary.ts';
import { classifyKind } from '../classify-kind.ts';
import type { Gist } from './gist.ts';

/** Of what kind a claim of these propositions is; what stands alone has been classified before. @param members at least one */
export function kindOf(members: readonly number[], gists: readonly Gist[]): ClaimKind {
  return members.length === 1 ? gists[members[0]!]!.kind : classifyKind(members.map((i) => gists[i]!.proposition));
}
