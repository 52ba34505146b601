/**
 * What lifts a claim in the ledger, and by how much: rounded from a logistic regression over whether somebody who marked four stories by hand
 * would file it.
 */
export const CLAIM_RANKS = {
  /** For each doubling of the documents that speak to it. */
  document: 0.7,
  /** For each doubling of its passages. */
  passage: 1.3,
  /** Somebody denies it by name. */
  denied: 0.8,
  /** Times the share of its passages that are somebody's words. */
  attributed: 1.2,
  headline: 0.8,
  /** For each entity, up to three. */
  entity: 0.2,
  /** A kind that a matter turns on. */
  kind: 0.6,
  /** It says when. */
  when: 0.3,
  /** For each doubling of its mean length: fragments come last. */
  length: 0.6,
} as const;
