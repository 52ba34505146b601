import type { ClaimKind } from '../../model/vocabulary.ts';
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
}

/** Words of a stretch of text, ready to be looked up. */
export interface WordSet {
  readonly words: readonly GistWord[];
  readonly stems: ReadonlySet<string>;
  /** Synonym classes of its words. */
  readonly classes: ReadonlySet<number>;
}

/** @param words each stem once */
export function makeWordSet(words: readonly GistWord[]): WordSet {
  return {
    words,
    stems: new Set(words.map(({ stem }) => stem)),
    classes: new Set(words.flatMap(({ classes }) => classes)),
  };
}

/** What a proposition is about, in a form in which two can be compared. */
export interface Gist {
  readonly proposition: Proposition;
  /** Position of its sentence in the document. */
  readonly sentence: number;
  readonly words: readonly GistWord[];
  /** Words of the sentence that it stands in. */
  readonly around: WordSet;
  /** Words of its sentence, the one before and the one after. */
  readonly wide: WordSet;
  /** Ids of entities, and names that no entity stands for (with a question mark before them), in order of mention. */
  readonly names: readonly string[];
  /** Names in its sentence and the one before. */
  readonly near: readonly string[];
  /** Ids of the entities that say it. */
  readonly speakers: readonly string[];
  /** Numbers as they stand, without thousands commas. */
  readonly numbers: readonly string[];
  readonly kind: ClaimKind;
  /** It stands in the content of a statement that denies it. */
  readonly deniedAround: boolean;
  /** It says that something is not so. */
  readonly negative: boolean;
  /** Mean of its words' vectors, of length 1; the more common a word in English, the less it counts. */
  readonly vector: Float32Array;
  /** The same, words first that tell it apart in its document. */
  readonly localVector: Float32Array;
  /** How much it resembles the rest of its own document: mean cosine with the five nearest. */
  readonly commonness: number;
}
