import type { ClaimFields } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { ClaimKind } from '../../model/vocabulary.ts';
import { fitKind } from '../classify-kind.ts';
import { isHeading } from '../is-heading.ts';
import type { EntityIndex } from '../locate-mentions.ts';
import { indexEntities } from '../locate-mentions.ts';
import type { Proposition } from '../proposition.ts';
import { findAssessmentFields } from './assessment.ts';
import { findContactFields } from './contact.ts';
import { findDependencyFields } from './dependency.ts';
import { findFigureFields } from './figure.ts';
import { findInquiryFields } from './inquiry.ts';
import { findObligationFields } from './obligation.ts';
import { mergeFields } from './partial-fields.ts';
import type { PartialFields } from './partial-fields.ts';
import { findPrecedentFields } from './precedent.ts';
import { findRequestFields } from './request.ts';
import { findRiskFields } from './risk.ts';
import { findRoleFields } from './role.ts';
import type { View } from './view.ts';
import { readView } from './view.ts';

/** From this share on a passage is taken to speak of the claim's kind. */
const FITS = 0.5;

const READERS: Readonly<Record<ClaimKind, ((view: View) => PartialFields) | null>> = {
  contact: findContactFields,
  request: findRequestFields,
  inquiry: findInquiryFields,
  obligation: findObligationFields,
  risk: findRiskFields,
  dependency: findDependencyFields,
  role: findRoleFields,
  figure: findFigureFields,
  assessment: findAssessmentFields,
  precedent: findPrecedentFields,
  event: null,
  other: null,
};

/**
 * The fields of a claim by its kind, as `contract.md` lists them, from the words of its passages. A field that no passage gives is
 * absent; names are written out as the case has them. Headlines give none where there are other passages.
 */
export function findFields(
  kind: ClaimKind,
  members: readonly Proposition[],
  entities: readonly Entity[] | EntityIndex,
): ClaimFields {
  const read = READERS[kind];
  if (read === null) return {};
  const index = indexEntities(entities);
  const plain = members.filter((member) => !isHeading(member));
  const chosen = plain.length > 0 ? plain : members;
  // A passage that speaks of something else on the way gives no field.
  const fitting = chosen.length > 1 ? chosen.filter((member) => fitKind(member, kind) >= FITS) : chosen;
  return mergeFields((fitting.length > 0 ? fitting : chosen).map((member) => read(readView(member, index))));
}
