import type { Span } from '../../model/span.ts';
import type { Quotation } from '../../text/find-quotations.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { makeTree } from './dependency.ts';
import type { Tree } from './dependency.ts';
import { readHints } from './read-hints.ts';
import type { Hints } from './read-hints.ts';
import { makeState, parseSentence } from './parse-dependencies.ts';
import { addScores } from './score-features.ts';
import { makeWords, splitWords } from './split-words.ts';
import type { Words } from './split-words.ts';
import { tagSentence } from './tag-parts-of-speech.ts';
import type { Scorer } from './tag-parts-of-speech.ts';
import type { LinearModel, Weights } from './weights.ts';

/** Longer sentences are tagged and parsed in pieces of this many words. */
export const LONGEST_SENTENCE = 120;

/** What is known about the words of a text before attributions are looked for. One entry a word. */
export interface Analysis {
  readonly words: Words;
  readonly tags: Uint8Array;
  readonly tree: Tree;
  /** First child of each word and the next child of the same head, in order of the text; -1 for none. */
  readonly firstChild: Int32Array;
  readonly nextChild: Int32Array;
  /** First and last word of the subtree under each word. */
  readonly subtreeStart: Int32Array;
  readonly subtreeEnd: Int32Array;
  /** Number of the sentence and of the paragraph. */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** First word of each sentence and paragraph, and one entry more at the end: the count of words. */
  readonly sentenceStart: Int32Array;
  readonly paragraphStart: Int32Array;
  /** Number of the outermost quotation that the word stands in, marks included; -1 outside. */
  readonly quotation: Int32Array;
  /** 1 for a mark that opens a quotation, 2 for one that closes it, else 0. */
  readonly quoteMark: Uint8Array;
  readonly hints: Hints;
}

/**
 * Words, parts of speech, trees, paragraphs and quotations of a text.
 * @param sentences in order, in UTF-16 code units; a line break between two of them starts a paragraph
 * @param ruled the outermost attributions that the rules found
 */
export function analyseText(
  text: string,
  sentences: readonly Span[],
  quotations: readonly Quotation[],
  weights: Weights,
  ruled: readonly RawAttribution[],
): Analysis {
  let room = 0;
  for (const [start, end] of sentences) room += end - start;
  // Few texts have more words than two for every five characters; the splitter needs room for the worst.
  const words = makeWords(room);
  const sentenceStart = new Int32Array(sentences.length + 1);
  const paragraphs: number[] = [];
  sentences.forEach((sentence, s) => {
    sentenceStart[s] = words.count;
    const before = s > 0 ? (sentences[s - 1] as Span)[1] : 0;
    if (s === 0 || hasBreak(text, before, sentence[0])) paragraphs.push(words.count);
    splitWords(text, sentence, weights.words, words);
  });
  const { count } = words;
  sentenceStart[sentences.length] = count;
  paragraphs.push(count);
  const tags = new Uint8Array(count);
  const tree = makeTree(count);
  const sentence = new Int32Array(count);
  const paragraph = new Int32Array(count);
  const state = makeState(LONGEST_SENTENCE);
  const scoreTag = scorer(weights.models['tag']);
  const scoreMove = scorer(weights.models['move']);
  const scoreRelation = scorer(weights.models['relation']);
  for (let s = 0; s < sentences.length; s++) {
    const to = sentenceStart[s + 1] as number;
    for (let from = sentenceStart[s] as number; from < to; from += LONGEST_SENTENCE) {
      const end = Math.min(to, from + LONGEST_SENTENCE);
      tagSentence(words, tags, from, end, scoreTag);
      parseSentence(words, tags, tree, from, end, state, scoreMove, scoreRelation);
      sentence.fill(s, from, end);
    }
  }
  const paragraphStart = Int32Array.from(paragraphs);
  for (let p = 0; p + 1 < paragraphStart.length; p++) {
    paragraph.fill(p, paragraphStart[p], paragraphStart[p + 1]);
  }
  const { subtreeStart, subtreeEnd } = findSubtrees(tree, count);
  const { firstChild, nextChild } = listChildren(tree, count);
  const { quotation, quoteMark } = markQuotations(words, quotations);
  return {
    words,
    tags,
    tree,
    firstChild,
    nextChild,
    subtreeStart,
    subtreeEnd,
    sentence,
    paragraph,
    sentenceStart,
    paragraphStart,
    quotation,
    quoteMark,
    hints: readHints(words, ruled),
  };
}

/** Scores features with one model; a model that is missing scores nothing. */
function scorer(model: LinearModel | undefined): Scorer {
  return (features, n, scores) => {
    if (model !== undefined) addScores(model, features, n, scores as Int32Array);
  };
}

function hasBreak(text: string, from: number, to: number): boolean {
  const at = text.indexOf('\n', from);
  return at >= 0 && at < to;
}

function listChildren(tree: Tree, count: number): { firstChild: Int32Array; nextChild: Int32Array } {
  const firstChild = new Int32Array(count).fill(-1);
  const nextChild = new Int32Array(count).fill(-1);
  for (let i = count - 1; i >= 0; i--) {
    const head = tree.head[i] as number;
    if (head < 0) continue;
    nextChild[i] = firstChild[head] as number;
    firstChild[head] = i;
  }
  return { firstChild, nextChild };
}

/** Extents of subtrees. Punctuation does not stretch its head's. */
function findSubtrees(tree: Tree, count: number): { subtreeStart: Int32Array; subtreeEnd: Int32Array } {
  const subtreeStart = Int32Array.from({ length: count }, (_, i) => i);
  const subtreeEnd = Int32Array.from(subtreeStart);
  const waiting = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const head = tree.head[i] as number;
    if (head >= 0) waiting[head] = (waiting[head] as number) + 1;
  }
  // Leaves first: each word hands its extent to its head once all its own children have.
  const ready = new Int32Array(count);
  let size = 0;
  for (let i = 0; i < count; i++) if (waiting[i] === 0) ready[size++] = i;
  for (let k = 0; k < size; k++) {
    const i = ready[k] as number;
    const head = tree.head[i] as number;
    if (head < 0) continue;
    if (tree.relation[i] !== 1) {
      if ((subtreeStart[i] as number) < (subtreeStart[head] as number)) subtreeStart[head] = subtreeStart[i] as number;
      if ((subtreeEnd[i] as number) > (subtreeEnd[head] as number)) subtreeEnd[head] = subtreeEnd[i] as number;
    }
    waiting[head] = (waiting[head] as number) - 1;
    if (waiting[head] === 0) ready[size++] = head;
  }
  return { subtreeStart, subtreeEnd };
}

function markQuotations(
  words: Words,
  quotations: readonly Quotation[],
): { quotation: Int32Array; quoteMark: Uint8Array } {
  const quotation = new Int32Array(words.count).fill(-1);
  const quoteMark = new Uint8Array(words.count);
  let at = 0;
  let number = -1;
  for (const { span, depth, closed } of quotations) {
    if (depth > 0) continue;
    number++;
    while (at < words.count && (words.end[at] as number) <= span[0]) at++;
    const first = at;
    while (at < words.count && (words.start[at] as number) < span[1]) quotation[at++] = number;
    if (at > first) {
      quoteMark[first] = 1;
      if (closed && at - 1 > first) quoteMark[at - 1] = 2;
    }
  }
  return { quotation, quoteMark };
}
