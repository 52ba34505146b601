/**
 * One linear model: rows of whole-number weights, one row a feature, found by the feature's 32-bit hash (`openModel`).
 * Sums of whole numbers are exact, so the scores are the same on every machine.
 */
export interface LinearModel {
  /** Number of classes, the length of a row. */
  readonly classes: number;
  /** What one unit of `values` is worth. */
  readonly scale: number;
  /** The feature of each row. */
  readonly hashes: Int32Array;
  readonly values: Int8Array;
  /** Slots of the table minus one; the number of slots is a power of two. */
  readonly mask: number;
  /** Check of the feature in each slot, beside its weight or the number of its row; 0 for an empty slot. */
  readonly slots: Int32Array;
  /** One bit for every feature that the model may know, by the upper bits of another hash of it; how far to shift that. */
  readonly known: Int32Array;
  readonly shift: number;
}

/** Word classes learnt from word vectors: three bytes a word, found by the hash of its lower-case form. */
export interface WordClasses {
  readonly mask: number;
  /** Hash of the word in each slot, 0 for an empty slot. */
  readonly keys: Int32Array;
  /** Fine class, 1 and up. */
  readonly fine: Uint16Array;
  /** Coarse class, 1 and up. */
  readonly coarse: Uint8Array;
}

/** Trained weights, as they are read from one binary file. */
export interface Weights {
  readonly version: string;
  readonly words: WordClasses;
  readonly models: Readonly<Record<string, LinearModel>>;
  /** Small vectors of numbers by name, for instance the scores of pairs of parts. */
  readonly vectors: Readonly<Record<string, Float32Array>>;
}
