/** Scores of pairs, 0 to 1, at which propositions are taken together. */
export const GROUPING = {
  /** Lower scores are forgotten. */
  least: 0.02,
  /** Mean score between two groups from which they are one. */
  join: 0.15,
  /** Score from which a denial without company is put on the claim that it resembles. */
  deny: 0.06,
  /** Score between two opposite sayings from which one denies the other. */
  oppose: 0.12,
} as const;
