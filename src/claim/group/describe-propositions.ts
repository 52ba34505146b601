import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { classifyKind } from '../classify-kind.ts';
import type { Proposition } from '../proposition.ts';
import type { ClaimWeights } from '../weights/read-weights.ts';
import { multiply } from './compare-gists.ts';
import type { Gist, GistWord, WordSet } from './gist.ts';
import { findFirst, readTextWords, wordsWithin } from './read-text-words.ts';
import type { TextWord } from './read-text-words.ts';

/** Smoothing of Arora, Liang and Ma, "A simple but tough-to-beat baseline for sentence embeddings", ICLR 2017. */
const SMOOTHING = 0.001;
/** Propositions on each side that `measureCommonness` looks at: in a long document the rest is of other matters. */
const SIDE = 60;
/** How many of the nearest it takes. */
const NEAREST = 5;

/** How likely the word of a row is in English at large, by Zipf's law. */
function likelihood(row: number): number {
  return 0.1 / (row + 2.7);
}

/** Weighted mean of the vectors of words, of length 1; all zeros where none has a vector. */
function average(words: readonly GistWord[], weights: ClaimWeights | null, local: boolean): Float32Array {
  const size = weights?.dimensions ?? 0;
  const sum = new Float32Array(size);
  if (weights === null) {
    return sum;
  }
  for (const word of words) {
    if (word.row >= 0) {
      const share = (local ? word.local : 1) * (SMOOTHING / (SMOOTHING + likelihood(word.row)));
      const at = word.row * size;
      for (let k = 0; k < size; k++) {
        sum[k]! += weights.vectors[at + k]! * share;
      }
    }
  }
  const norm = Math.sqrt(multiply(sum, sum));
  return norm === 0 ? sum : sum.map((value) => value / norm);
}

/** Mean cosine of a proposition with those of its document that are nearest in meaning, other sentences only. */
function measureCommonness(at: number, gists: readonly Gist[]): number {
  const gist = gists[at]!;
  const near: number[] = [];
  for (let i = Math.max(0, at - SIDE); i < Math.min(gists.length, at + SIDE); i++) {
    if (gists[i]!.sentence !== gist.sentence) {
      near.push(multiply(gist.localVector, gists[i]!.localVector));
    }
  }
  const best = near.toSorted((a, b) => b - a).slice(0, NEAREST);
  return best.length === 0 ? 0 : best.reduce((sum, value) => sum + value, 0) / best.length;
}

function contentOf(words: readonly TextWord[]): GistWord[] {
  return words.flatMap(({ word }) => word ?? []);
}

/** Each stem once. */
function collectWords(words: readonly TextWord[]): WordSet {
  const byStem = new Map(contentOf(words).map((word) => [word.stem, word]));
  const distinct = [...byStem.values()];
  return {
    words: distinct,
    stems: new Set(byStem.keys()),
    classes: new Set(distinct.flatMap(({ classes }) => classes)),
  };
}

function namesOf(words: readonly TextWord[]): string[] {
  return [...new Set(words.flatMap(({ name }) => name ?? []))];
}

/** True where a statement stands in the content of one that denies it, at any remove. */
function isDeniedAround(statement: Statement, statements: ReadonlyMap<string, Statement>): boolean {
  for (let up = statement.parent, steps = 0; up !== null && steps < 8; steps++) {
    const parent = statements.get(up);
    if (parent === undefined || parent.stance === 'deny') {
      return parent !== undefined;
    }
    up = parent.parent;
  }
  return false;
}

/**
 * Reads what each proposition of one document is about.
 * @param propositions in order of their first span
 * @param entityOf key of the document's entity → id of the case's entity
 * @param weights null: words are compared by stem and synonym alone
 * @param memory words that other documents have had read; new ones are added
 */
export function describePropositions(
  reading: Reading,
  propositions: readonly Proposition[],
  entityOf: ReadonlyMap<string, string>,
  weights: ClaimWeights | null,
  memory: Map<string, GistWord | null>,
): Gist[] {
  const words = readTextWords(reading, entityOf, weights, memory);
  const { sentences } = reading;
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const ends = sentences.map(([, end]) => ({ end }));
  /** Clauses of one sentence share what stands around them. */
  const surroundings = new Map<
    number,
    { readonly around: WordSet; readonly wide: WordSet; readonly near: readonly string[] }
  >();
  const look = (
    sentence: number,
    here: Span,
  ): { readonly around: WordSet; readonly wide: WordSet; readonly near: readonly string[] } => {
    const known = surroundings.get(sentence);
    if (known !== undefined) {
      return known;
    }
    const before: Span[] = sentence > 0 ? [sentences[sentence - 1]!] : [];
    const after: Span[] = sentence + 1 < sentences.length ? [sentences[sentence + 1]!] : [];
    const found = {
      around: collectWords(wordsWithin(words, [here])),
      wide: collectWords(wordsWithin(words, [...before, here, ...after])),
      near: namesOf(wordsWithin(words, [...before, here])),
    };
    surroundings.set(sentence, found);
    return found;
  };
  const gists = propositions.map((proposition): Gist => {
    const { spans } = proposition;
    const sentence = Math.max(0, Math.min(ends.length - 1, findFirst(ends, spans[0]![0])));
    const here = sentences[sentence] ?? spans[0]!;
    const own = wordsWithin(words, spans);
    const content = contentOf(own);
    return {
      proposition,
      sentence,
      words: content,
      names: namesOf(own),
      ...look(sentence, here),
      speakers: (proposition.statement.chain[0]?.entities ?? []).flatMap((key) => entityOf.get(key) ?? []),
      numbers: [...new Set(own.flatMap(({ number }) => number ?? []))],
      kind: classifyKind([proposition]),
      deniedAround: isDeniedAround(proposition.statement, statements),
      negative: proposition.negated,
      vector: average(content, weights, false),
      localVector: average(content, weights, true),
      commonness: 0,
    };
  });
  return gists.map((gist, at) => ({ ...gist, commonness: measureCommonness(at, gists) }));
}
