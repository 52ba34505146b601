import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { classifyKind } from '../classify-kind.ts';
import type { Proposition } from '../proposition.ts';
import type { ClaimWeights } from '../weights/read-weights.ts';
import { averageVectors } from './average-vectors.ts';
import { multiply } from './compare-gists.ts';
import { makeWordSet } from './gist.ts';
import type { Gist, GistWord, WordSet } from './gist.ts';
import { findFirst, readTextWords, wordsWithin } from './read-text-words.ts';
import type { TextWord } from './read-text-words.ts';

/** Propositions on each side that `measureCommonness` looks at: in a long document the rest is of other matters. */
const SIDE = 60;
/** How many of the nearest it takes. */
const NEAREST = 5;

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
  return makeWordSet([...byStem.values()]);
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
      vector: averageVectors(content, weights, false),
      localVector: averageVectors(content, weights, true),
      commonness: 0,
    };
  });
  return gists.map((gist, at) => ({ ...gist, commonness: measureCommonness(at, gists) }));
}
