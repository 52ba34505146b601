/** What lifts a claim in the ledger, and by how much. */
export const CLAIM_RANKS = {
  /** For each doubling of the documents that speak to it. */
  document: 2,
  /** For each doubling of its passages. */
  passage: 1,
  denied: 1.5,
  attributed: 0.6,
  headline: 1,
  entity: 0.3,
  /** A kind that a matter turns on. */
  kind: 0.4,
} as const;
