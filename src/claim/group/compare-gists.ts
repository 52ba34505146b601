import type { ClaimWeights } from '../weights/read-weights.ts';
import type { Gist, GistWord } from './gist.ts';

/** Names of the numbers that `compareGists` gives, in their order. */
export const PAIR_FEATURES = [
  'vector',
  'around vectors',
  'cover low',
  'cover high',
  'stems low',
  'stems high',
  'rarest shared',
  'shared words',
  'verbs',
  'around low',
  'around high',
  'runs',
  'same names',
  'other names',
  'no names',
  'shared names',
  'near names',
  'first name same',
  'same number',
  'other number',
  'polarity differs',
  'both negative',
  'same document',
  'same sentence',
  'next sentence',
  'near sentence',
  'same statement',
  'same speaker',
  'headline',
  'shorter length',
  'longer length',
  'local cover low',
  'local cover high',
  'local shared',
  'local rarest',
  'telling name',
  'name cover low',
  'name cover high',
] as const;

/** Below this cosine two words are unrelated. */
const UNRELATED = 0.35;

function relate(a: GistWord, b: GistWord, weights: ClaimWeights | null): number {
  if (a.stem === b.stem) {
    return 1;
  }
  for (const number of a.classes) {
    if (b.classes.includes(number)) {
      return 0.85;
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

/** Weighted share of the words of `a` that have a counterpart in `b`. */
function cover(
  a: readonly GistWord[],
  b: readonly GistWord[],
  weights: ClaimWeights | null,
): [all: number, local: number] {
  let sum = 0;
  let all = 0;
  let localSum = 0;
  let localAll = 0;
  for (const word of a) {
    let best = 0;
    for (const other of b) {
      const value = relate(word, other, weights);
      if (value > best) {
        best = value;
        if (best === 1) {
          break;
        }
      }
    }
    sum += best * word.weight;
    all += word.weight;
    localSum += best * word.weight * word.local;
    localAll += word.weight * word.local;
  }
  return [all === 0 ? 0 : sum / all, localAll === 0 ? 0 : localSum / localAll];
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    sum += a[i]! * b[i]!;
  }
  return sum;
}

function weightOf(words: readonly GistWord[]): number {
  return words.reduce((sum, word) => sum + word.weight, 0);
}

function nameWeightOf(gist: Gist): number {
  let sum = 0;
  for (const weight of gist.nameWeights.values()) {
    sum += weight;
  }
  return Math.max(0.1, sum);
}

function yes(value: boolean): number {
  return value ? 1 : 0;
}

/**
 * Compares two propositions.
 * @returns one number for each of `PAIR_FEATURES`, about 0 to 1 each; the same for (a, b) and (b, a)
 */
export function compareGists(a: Gist, b: Gist, weights: ClaimWeights | null): number[] {
  const [[ab, abLocal], [ba, baLocal]] = [cover(a.words, b.words, weights), cover(b.words, a.words, weights)];
  const stems = new Set(a.words.map(({ stem }) => stem));
  let shared = 0;
  let rarest = 0;
  let count = 0;
  let localShared = 0;
  let localRarest = 0;
  for (const stem of stems) {
    const word = b.words.find((other) => other.stem === stem);
    if (word !== undefined) {
      shared += word.weight;
      rarest = Math.max(rarest, word.weight);
      count++;
      const other = a.words.find((one) => one.stem === stem)!;
      const local = (word.weight * (word.local + other.local)) / 2;
      localShared += local;
      localRarest = Math.max(localRarest, local);
    }
  }
  const [wa, wb] = [Math.max(0.5, weightOf(a.words)), Math.max(0.5, weightOf(b.words))];
  const verbsA = a.words.filter(({ verb }) => verb);
  const verbsB = b.words.filter(({ verb }) => verb);
  const [aAround, bAround] = [cover(a.words, b.around, weights)[0], cover(b.words, a.around, weights)[0]];
  const [small, large] = a.runs.size <= b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs];
  let runs = 0;
  for (const run of small) {
    runs += large.has(run) ? 1 : 0;
  }
  const sharedNames = a.names.filter((name) => b.names.includes(name)).length;
  let telling = 0;
  let sharedWeight = 0;
  for (const name of a.names) {
    const other = b.nameWeights.get(name);
    if (other !== undefined) {
      const weight = (other + (a.nameWeights.get(name) ?? 0)) / 2;
      telling = Math.max(telling, weight);
      sharedWeight += weight;
    }
  }
  const [na, nb] = [sharedWeight / nameWeightOf(a), sharedWeight / nameWeightOf(b)];
  const fewest = Math.min(a.names.length, b.names.length);
  const near =
    a.names.filter((name) => b.near.includes(name)).length + b.names.filter((name) => a.near.includes(name)).length;
  const sharedNumbers = a.numbers.filter((number) => b.numbers.includes(number)).length;
  const sameDocument = a.proposition.document.id === b.proposition.document.id;
  const distance = sameDocument ? Math.abs(a.sentence - b.sentence) : Infinity;
  const [sa, sb] = [a.proposition.statement, b.proposition.statement];
  return [
    dot(a.vector, b.vector),
    dot(a.aroundVector, b.aroundVector),
    Math.min(ab, ba),
    Math.max(ab, ba),
    Math.min(shared / wa, shared / wb),
    Math.max(shared / wa, shared / wb),
    rarest,
    Math.min(1, count / 4),
    verbsA.length > 0 && verbsB.length > 0
      ? Math.max(cover(verbsA, verbsB, weights)[0], cover(verbsB, verbsA, weights)[0])
      : 0.3,
    Math.min(aAround, bAround),
    Math.max(aAround, bAround),
    small.size === 0 ? 0 : runs / small.size,
    yes(fewest > 0 && sharedNames === fewest),
    yes(fewest > 0 && sharedNames === 0),
    yes(fewest === 0),
    Math.min(1, sharedNames / 3),
    a.names.length + b.names.length === 0 ? 0.5 : near / (a.names.length + b.names.length),
    yes(fewest > 0 && a.names[0] === b.names[0]),
    yes(sharedNumbers > 0),
    yes(a.numbers.length > 0 && b.numbers.length > 0 && sharedNumbers === 0),
    yes(a.negative !== b.negative),
    yes(a.negative && b.negative),
    yes(sameDocument),
    yes(distance === 0),
    yes(distance === 1),
    distance === Infinity ? 0 : 1 / (1 + distance / 3),
    yes(sa.id === sb.id),
    yes(sa.speaker !== null && sa.speaker === sb.speaker),
    yes(sa.headline || sb.headline),
    Math.min(1, Math.min(a.words.length, b.words.length) / 8),
    Math.min(1, Math.max(a.words.length, b.words.length) / 16),
    Math.min(abLocal, baLocal),
    Math.max(abLocal, baLocal),
    Math.min(1, localShared / 2),
    localRarest,
    telling,
    Math.min(1, na, nb),
    Math.min(1, Math.max(na, nb)),
  ];
}
