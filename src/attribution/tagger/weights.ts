/**
 * One linear model: rows of whole-number weights, one row a feature, found by the feature's 32-bit hash in an open-addressed table.
 * Sums of whole numbers are exact, so the scores are the same on every machine.
 */
export interface LinearModel {
  /** Number of classes, the length of a row. */
  readonly classes: number;
  /** Slots of the table minus one; the number of slots is a power of two. */
  readonly mask: number;
  /** The upper sixteen bits of the hash of the feature in each slot, 0 for an empty slot. */
  readonly checks: Uint16Array;
  /** Which row the feature in each slot has. */
  readonly rows: Uint32Array;
  readonly values: Int8Array;
  /** What one unit of `values` is worth. */
  readonly scale: number;
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

/** A forest of regression trees over dense features, laid out in arrays. */
export interface Forest {
  /** Feature that each node asks for, -1 at a leaf. */
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  /** Index of the left child; the right one follows it. At a leaf: unused. */
  readonly child: Int32Array;
  /** What a leaf adds. */
  readonly value: Float32Array;
  /** Index of each tree's root. */
  readonly roots: Int32Array;
  /** What the sum starts from. */
  readonly base: number;
}

/** Trained weights, as they are read from one binary file. */
export interface Weights {
  readonly version: string;
  readonly words: WordClasses;
  readonly models: Readonly<Record<string, LinearModel>>;
  readonly forests: Readonly<Record<string, Forest>>;
  /** Small vectors of numbers by name, for instance the scores of pairs of parts. */
  readonly vectors: Readonly<Record<string, Float32Array>>;
}
