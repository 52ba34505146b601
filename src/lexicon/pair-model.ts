/**
 * Coefficients of the logistic regression that tells whether two propositions are one claim; in the order of `PAIR_FEATURES`. Fitted by
 * `npm run train:claims` on pairs of clauses from 6 stories marked by hand, each story of equal weight. With each story left out in turn, mean
 * average precision over pairs was 0.55.
 */
export const PAIR_MODEL = {
  bias: -5.914,
  weights: [
    1.702, // words of one in the other, the lesser share, local
    0.7354, // words of one in the other, the greater share, local
    1.8843, // weight of the words in common, local
    3.4714, // words of either in the sentence around the other, the greater share
    2.1679, // words of the sentences before to after in the other, the greater share, local
    0.8347, // likeness of vectors
    0.6317, // likeness of local vectors over what is common in their documents
    0.7027, // same kind
    -1.0399, // both figures
    0.3857, // one names nobody
    0.6054, // same document
    -1.9534, // same sentence
    0.7446, // same statement
  ],
} as const;
