import type { Proposition } from '../proposition.ts';

/** One content word of a proposition. */
export interface GistWord {
  readonly stem: string;
  /** Numbers of the synonym classes that it stands in. */
  readonly classes: readonly number[];
  /** Row of its vector, -1 where it has none. */
  readonly row: number;
  /** 0 to 1: how much it tells, from how rare it is in English at large. */
  readonly weight: number;
  /** 0 to 1: how much it tells apart in its own document: low for a word that most sentences of it hold. */
  readonly local: number;
  readonly verb: boolean;
}

/** What a proposition is about, in a form in which two can be compared. */
export interface Gist {
  readonly proposition: Proposition;
  /** Position of its sentence in the document. */
  readonly sentence: number;
  readonly words: readonly GistWord[];
  /** Words of the sentence around it. */
  readonly around: readonly GistWord[];
  /** Ids of entities, and last names that no entity stands for, in order of mention. */
  readonly names: readonly string[];
  /** 0 to 1 for each name: low for one that its document speaks of all the time. */
  readonly nameWeights: ReadonlyMap<string, number>;
  /** Names in its sentence and the one before. */
  readonly near: readonly string[];
  /** Numbers as they stand, without thousands commas. */
  readonly numbers: readonly string[];
  /** Hashes of runs of four words. */
  readonly runs: ReadonlySet<number>;
  readonly length: number;
  readonly negative: boolean;
  readonly vector: Float32Array;
  readonly aroundVector: Float32Array;
}
