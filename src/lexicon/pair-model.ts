/**
 * Coefficients of the logistic regression that tells whether two propositions are one claim; in the order of `PAIR_FEATURES`.
 */
export const PAIR_MODEL = {
  bias: -5.1428,
  weights: [
    -0.0423, // vector
    0.5042, // around vectors
    1.7582, // cover low
    2.3285, // cover high
    -0.7511, // stems low
    -1.7422, // stems high
    -1.5374, // rarest shared
    -0.3159, // shared words
    0.0563, // verbs
    1.8564, // around low
    1.8763, // around high
    7.6737, // runs
    -0.676, // same names
    0.6881, // other names
    0.5108, // no names
    -3.0712, // shared names
    0.3077, // near names
    0.2807, // first name same
    -2.3604, // same number
    0.7479, // other number
    -0.0323, // polarity differs
    -0.0666, // both negative
    1.7058, // same document
    -1.9645, // same sentence
    0.8104, // next sentence
    -0.489, // near sentence
    -0.1505, // same statement
    -0.0908, // same speaker
    0.0, // headline
    -0.9304, // shorter length
    -0.1214, // longer length
    1.6742, // local cover low
    -1.1244, // local cover high
    2.6268, // local shared
    3.326, // local rarest
    1.9992, // telling name
    -0.1566, // name cover low
    1.6711, // name cover high
  ],
} as const;
