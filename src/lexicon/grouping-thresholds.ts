/** Scores of pairs, 0 to 1, at which propositions are taken together. */
export const GROUPING = {
  /** Lower scores are forgotten; those above may still show what a denial is about. */
  least: 0.04,
  /** Scores below this count as nothing where propositions are linked: nine pairs in ten. */
  link: 0.05,
  /**
   * Mean score between two groups from which they are one. Lower joins more of what is one claim and much that is not; what is too much on a claim
   * misleads about its origins and standing. Chosen on six stories: at 0.2, 0.3 and 0.4 grouping is about equal, and at 0.2 origins and kinds are worse.
   */
  join: 0.28,
  /** What a pair is worth of which one uses a word that is the opposite of the other's. */
  opposite: 0.2,
  /** What a pair is worth of a request and a warning, a rating or a number. */
  unasked: 0.5,
} as const;

/** How likely a denial must be one of a claim, 0 to 1, to be put on it. */
export const DENYING = {
  /** For words that turn something down outright: what they turn down is hardly ever far. */
  rejecting: 0.1,
  /** For "not" and "never" in a voice of one's own. */
  negative: 0.25,
  /** For a contrary without "not". */
  contrary: 0.25,
  /** Share of a denial's words that what it denies must hold, where the two stand on one claim. */
  held: 0.55,
  /** Share of words, and pair score, from which two that differ by a "not" contradict each other. */
  alike: 0.5,
  /** So many sentences away it is looked for among all that is said; further off only where words are shared. */
  near: 8,
  /** Another claim that is as likely as this share of the best is reached too, by implication. */
  implied: 0.5,
  /** At most this many are. */
  most: 2,
} as const;

/** What a denial points at that names nothing: 1 for the same sentence, 1/2 for the one before, and so on, plus these. */
export const POINTING = {
  /** How far back a "this" may point, in sentences. */
  back: 6,
  /** Below this nothing near fits well enough. */
  least: 0.6,
  /** It speaks of who denies. */
  accused: 0.3,
  /** It alleges or accuses. */
  charge: 0.25,
  /** It is somebody's words. */
  attributed: 0.1,
  /** It is what somebody is said to have said. */
  nested: 0.05,
  /** The denial names somebody whom it names. */
  named: 0.1,
} as const;
