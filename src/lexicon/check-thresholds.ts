/** How a draft's words are weighed against a document's. Shares are of weight, 0 to 1. */
export const CHECKING = {
  /** What a name weighs beside a rare word, which weighs 1. */
  name: 0.55,
  /** What a pronoun weighs that stands for a name. */
  pronoun: 0.2,
  /** What words that only say who speaks ("the paper reported") weigh of their own weight. */
  attribution: 0.3,
  /** What verbs that turn their object down or own up to it weigh of their own weight. */
  negating: 0.3,
  /** What a word is worth that stands only in the sentence before or after. */
  nearby: 0.7,
  /** What a name is worth that stands only elsewhere in the document. */
  elsewhere: 0.5,
  /** Sentences with the most in common that are compared in full. */
  candidates: 60,
  /** Places that are kept for one stretch of a draft. */
  kept: 14,
  /** A place with less says nothing on the matter, not even that a number agrees. */
  loose: 0.35,
  /** From this share on two speak of the same matter. */
  matter: 0.45,
  /** A denial must share as much with what it is to deny. */
  denied: 0.42,
  /** A later step must share as much with what it overtakes. */
  moved: 0.5,
  /** From this share on a place says what the draft says. */
  supported: 0.65,
  /** From this share on how a place says it decides how a draft may. */
  said: 0.62,
  /** Below this share nothing in the case says it. */
  unsupported: 0.57,
  /** Share of a draft's words, names aside, that one clause of a document must answer for the two to be about one act. */
  act: 0.5,
  /** Numbers and dates of places that say less than this share of what the best says neither bear the draft out nor contradict it. */
  near: 0.8,
  /** Below this share of its words, names aside, a sentence needs `supported` to pass. */
  wordless: 0.5,
  /** A stretch that weighs less says too little to be judged. */
  slight: 1.1,
} as const;
