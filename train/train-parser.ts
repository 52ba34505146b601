import type { LinearModel, WordClasses } from '../src/attribution/tagger/weights.ts';
import type { Words } from '../src/attribution/tagger/split-words.ts';
import { RELATION, RELATIONS, makeTree } from '../src/attribution/tagger/dependency.ts';
import {
  LEFT,
  PARSE_FEATURES,
  SHIFT,
  attach,
  makeState,
  parseFeatures,
  relationFeatures,
  startSentence,
} from '../src/attribution/tagger/parse-dependencies.ts';
import { packModel } from './pack-model.ts';
import { averaged, correct, makePerceptron, perceptronScorer } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';
import type { TreeSentence } from './read-treebank.ts';
import { treebankWords } from './treebank-words.ts';

/**
 * Trains the parser: an averaged perceptron that follows its own mistakes, told at each state which steps lose no arc that can still be had
 * (dynamic oracle for arc-hybrid, Goldberg and Nivre 2013).
 * @param tagsOf parts of speech as a tagger that has not seen the sentence would give them
 */
export function trainParser(
  sentences: readonly TreeSentence[],
  classes: WordClasses | null,
  tagsOf: (words: Words, sentence: number) => Uint8Array,
  rounds: number,
): { move: LinearModel; relation: LinearModel } {
  const moves = makePerceptron(3);
  const relations = makePerceptron(RELATIONS.length);
  const scoreMove = perceptronScorer(moves);
  const scoreRelation = perceptronScorer(relations);
  const features = new Int32Array(PARSE_FEATURES);
  const random = randomFrom(23);
  const words = sentences.map((sentence) => treebankWords(sentence, classes));
  const tags = words.map(tagsOf);
  const state = makeState(200);
  for (let round = 0; round < rounds; round++) {
    for (const s of shuffled(sentences.length, random)) {
      const w = words[s] as Words;
      const t = tags[s] as Uint8Array;
      const { heads, labels } = sentences[s] as TreeSentence;
      const n = w.count;
      const tree = makeTree(n);
      const scores = new Float64Array(3);
      const labelScores = new Float64Array(RELATIONS.length);
      startSentence(state, 0, n);
      while (state.next < n || state.depth > 1) {
        const { stack, depth, next } = state;
        const allowed = [next < n, depth > 0 && next < n, depth > 1];
        const count = parseFeatures(w, t, tree, state, features);
        scores.fill(0);
        scoreMove(features, count, scores);
        const cost = costs(heads, stack, depth, next, n);
        let best = -1;
        let right = -1;
        for (let m = 0; m < 3; m++) {
          if (!allowed[m]) continue;
          if (best < 0 || (scores[m] as number) > (scores[best] as number)) best = m;
          if (
            right < 0 ||
            cost[m]! < cost[right]! ||
            (cost[m] === cost[right] && (scores[m] as number) > (scores[right] as number))
          )
            right = m;
        }
        if (cost[best]! > cost[right]!) correct(moves, features, count, right, best);
        moves.step++;
        // From the second round on the parser mostly goes where it would go by itself.
        const go = round > 0 && random() < 0.9 ? best : right;
        if (go === SHIFT) {
          stack[state.depth++] = state.next++;
          continue;
        }
        const child = stack[depth - 1] as number;
        const head = go === LEFT ? next : (stack[depth - 2] as number);
        const labelCount = relationFeatures(w, t, tree, state, head, child, features);
        labelScores.fill(0);
        scoreRelation(features, labelCount, labelScores);
        let label = 1;
        for (let c = 2; c < labelScores.length; c++)
          if ((labelScores[c] as number) > (labelScores[label] as number)) label = c;
        if (heads[child] === head) {
          const gold = RELATION[labels[child] as keyof typeof RELATION] ?? RELATION.dep;
          if (label !== gold && gold > 0) correct(relations, features, labelCount, gold, label);
          relations.step++;
        }
        attach(state, tree, head, child, label);
        state.depth--;
      }
    }
  }
  return {
    move: packModel(moves.index.hashes, moves.index.size, averaged(moves, 8), 3, 20, 188_000),
    relation: packModel(
      relations.index.hashes,
      relations.index.size,
      averaged(relations, 6),
      RELATIONS.length,
      16,
      23_500,
    ),
  };
}

/** How many gold arcs each step would put out of reach. */
function costs(
  heads: readonly number[],
  stack: Int32Array,
  depth: number,
  next: number,
  n: number,
): [number, number, number] {
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
  let shift = 0;
  let left = 0;
  let right = 0;
  if (next < n) {
    // Taking the next word: it can get no head below the top and no child from the stack.
    for (let d = 0; d < depth; d++) {
      const i = stack[d] as number;
      if (heads[i] === next) shift++;
      if (d < depth - 1 && heads[next] === i) shift++;
    }
    if (heads[next] === -1 && depth > 0) shift++;
  }
  if (s0 >= 0) {
    // Hanging the top under the next word: it loses every other head and its children to come.
    if (heads[s0] !== next) {
      if (heads[s0] === s1 && s1 >= 0) left++;
      else if (heads[s0] === -1 && depth === 1) left++;
      else if ((heads[s0] as number) > next) left++;
    }
    // Hanging it under the word below: it loses heads and children in what is left.
    if (heads[s0] !== s1 && (heads[s0] as number) >= next) right++;
    for (let i = next; i < n; i++) {
      if (heads[i] === s0) {
        left++;
        right++;
      }
    }
  }
  return [shift, left, right];
}
