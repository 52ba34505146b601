import type { ClaimWeights } from '../weights/read-weights.ts';
import type { Gist, GistWord, WordSet } from './gist.ts';

/**
 * Names of the numbers that `compareGists` gives, in their order. "Local": words weigh less that stand all over their own document, so that
 * in a document about one firm its name tells nothing. No number depends on the rest of the case.
 */
export const PAIR_FEATURES = [
  'words of one in the other, the lesser share, local',
  'words of one in the other, the greater share, local',
  'weight of the words in common, local',
  'words of either in the sentence around the other, the greater share',
  'words of the sentences before to after in the other, the greater share, local',
  'likeness of vectors',
  'likeness of local vectors over what is common in their documents',
  'same kind',
  'both figures',
  'one names nobody',
  'same document',
  'same sentence',
  'same statement',
] as const;

/** What a synonym is worth, where the same word is worth 1. */
const SYNONYM = 0.85;
/** Below this cosine two words are unrelated. */
const UNRELATED = 0.35;

/** 0 to 1: how far two words stand for the same: 1 for one stem, less for synonyms and for words with like vectors. */
export function relate(a: GistWord, b: GistWord, weights: ClaimWeights | null): number {
  if (a.stem === b.stem) {
    return 1;
  }
  for (const number of a.classes) {
    if (b.classes.includes(number)) {
      return SYNONYM;
    }
  }
  if (weights === null || a.row < 0 || b.row < 0) {
    return 0;
  }
  const size = weights.dimensions;
  const [at, bt] = [a.row * size, b.row * size];
  let product = 0;
  for (let k = 0; k < size; k++) {
    product += weights.vectors[at + k]! * weights.vectors[bt + k]!;
  }
  const cosine = product * weights.scale * weights.scale;
  return cosine <= UNRELATED ? 0 : Math.min(0.8, (cosine - UNRELATED) / (1 - UNRELATED));
}

/**
 * Weighted shares of the words of each that have a counterpart in the other. Words that stand all over their own document weigh less.
 */
function coverBoth(
  a: readonly GistWord[],
  b: readonly GistWord[],
  weights: ClaimWeights | null,
): [ab: number, ba: number] {
  const bestOfB = new Float64Array(b.length);
  let sum = 0;
  let all = 0;
  for (const word of a) {
    let best = 0;
    for (let j = 0; j < b.length; j++) {
      const value = relate(word, b[j]!, weights);
      best = Math.max(best, value);
      bestOfB[j] = Math.max(bestOfB[j]!, value);
    }
    sum += best * word.weight * word.local;
    all += word.weight * word.local;
  }
  let sumB = 0;
  let allB = 0;
  for (const [j, word] of b.entries()) {
    sumB += bestOfB[j]! * word.weight * word.local;
    allB += word.weight * word.local;
  }
  return [all === 0 ? 0 : sum / all, allB === 0 ? 0 : sumB / allB];
}

/** Weighted share of the words of `a` that have a counterpart in `b`. Words that stand all over their own document weigh less. */
export function coverShare(a: readonly GistWord[], b: readonly GistWord[], weights: ClaimWeights | null): number {
  return coverBoth(a, b, weights)[0];
}

/** Weighted share of `words` that stand in `set`, themselves or by a synonym. */
function coverBy(words: readonly GistWord[], set: WordSet, local: boolean): number {
  let sum = 0;
  let all = 0;
  for (const word of words) {
    const weight = local ? word.weight * word.local : word.weight;
    all += weight;
    if (set.stems.has(word.stem)) {
      sum += weight;
    } else if (word.classes.some((number) => set.classes.has(number))) {
      sum += weight * SYNONYM;
    }
  }
  return all === 0 ? 0 : sum / all;
}

/** Sum of products. */
export function multiply(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    sum += a[i]! * b[i]!;
  }
  return sum;
}

/** Weight of the stems that stand in both, each by what it tells in its own document. */
function weighShared(a: readonly GistWord[], b: readonly GistWord[]): number {
  let sum = 0;
  const seen = new Set<string>();
  for (const word of a) {
    const other = seen.has(word.stem) ? undefined : b.find(({ stem }) => stem === word.stem);
    seen.add(word.stem);
    if (other !== undefined) {
      sum += (other.weight * (word.local + other.local)) / 2;
    }
  }
  return sum;
}

function yes(value: boolean): number {
  return value ? 1 : 0;
}

/** A word in common, or vectors nearer than this to each other beyond what is common in their documents, makes a pair worth comparing. */
const FAR = 0;

/** True for two propositions that share no word and whose words are of other matters: a cheap test before `compareGists`. */
export function isFarApart(a: Gist, b: Gist): boolean {
  if (a.vector.length > 0 && multiply(a.localVector, b.localVector) - (a.commonness + b.commonness) / 2 > FAR) {
    return false;
  }
  return !a.words.some(({ stem }) => b.words.some((other) => other.stem === stem));
}

/** Of a long proposition the words that tell most are compared. */
const TELLING = 12;

function pickTelling(words: readonly GistWord[]): readonly GistWord[] {
  return words.length <= TELLING
    ? words
    : words.toSorted((x, y) => y.weight * y.local - x.weight * x.local).slice(0, TELLING);
}

/**
 * Compares two propositions.
 * @returns one number for each of `PAIR_FEATURES`, about 0 to 1 each; the same for (a, b) and (b, a)
 */
export function compareGists(a: Gist, b: Gist, weights: ClaimWeights | null): number[] {
  const [ab, ba] = coverBoth(pickTelling(a.words), pickTelling(b.words), weights);
  const around = Math.max(coverBy(a.words, b.around, false), coverBy(b.words, a.around, false));
  const wide = Math.max(coverBy(a.wide.words, b.wide, true), coverBy(b.wide.words, a.wide, true));
  const [p, q] = [a.proposition, b.proposition];
  const sameDocument = p.document.id === q.document.id;
  return [
    Math.min(ab, ba),
    Math.max(ab, ba),
    Math.min(1, weighShared(a.words, b.words) / 2),
    around,
    wide,
    multiply(a.vector, b.vector),
    multiply(a.localVector, b.localVector) - (a.commonness + b.commonness) / 2,
    yes(a.kind === b.kind && a.kind !== 'other'),
    yes(a.kind === 'figure' && b.kind === 'figure'),
    yes(a.names.length === 0 || b.names.length === 0),
    yes(sameDocument),
    yes(sameDocument && a.sentence === b.sentence),
    yes(p.statement.id === q.statement.id),
  ];
}
