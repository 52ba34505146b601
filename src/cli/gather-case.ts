import type { Case } from '../case/case.ts';
import { gatherPapers } from './render/papers.ts';
import type { Papers } from './render/papers.ts';
import { shortenIds } from './render/shorten-ids.ts';

/** Records of a case by id, for pages that point at many of them. */
export function gatherCase(opened: Case): Papers {
  return gatherPapers(opened.documents(), opened.statements(), opened.entities());
}

/** The short forms of all claims of a case: the same on every page, whatever it filters. */
export function shortenClaimIds(opened: Case): Map<string, string> {
  return shortenIds(opened.claims().map(({ claim }) => claim.id));
}
