/** Scores of pairs, 0 to 1, at which propositions are taken together. */
export const GROUPING = {
  /** Lower scores are forgotten. */
  least: 0.02,
  /**
   * Mean score between two groups from which they are one. LEAD, measured on six stories (mean): at 0.18 grouping 38.7, origins right 34.8, kinds
   * 40.9, first 64.8; at 0.3: 38.6, 50.7, 55.2, 68.0; at 0.4: 38.1, 57.5, 57.7, 70.3. Too much on one claim misleads a reader about origins and
   * standing, so keep this at 0.4 or above, and find recall in better pairs instead.
   */
  join: 0.4,
  /** What a pair is worth of which one uses a word that is the opposite of the other's. */
  opposite: 0.5,
} as const;

/** How well a denial must fit a claim to be put on it: score of the best pair plus the bonuses. */
export const DENYING = {
  /** For words that turn something down outright. */
  rejecting: 0.1,
  /** For "not" and "never" in a voice of one's own. */
  negative: 0.25,
  /** For a contrary without "not". */
  contrary: 0.25,
  /** Said in the same document not far from it. */
  near: 0.06,
  /** Who denies is named in it. */
  involved: 0.08,
  /** For each doubling of those who say it. */
  company: 0.05,
  /** "Insisted", "has always maintained". */
  firm: 0.06,
  /** Another claim that fits as well as this share of the best is reached too, by implication. */
  implied: 0.6,
  /** At most this many are. */
  most: 3,
} as const;
