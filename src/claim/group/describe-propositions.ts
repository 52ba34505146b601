import { EMPTY_WORDS } from '../../lexicon/empty-words.ts';
import type { Mention, Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { findTokens } from '../../text/find-tokens.ts';
import { isVerb } from '../clause/is-verb.ts';
import { wordStem } from '../clause/word-stem.ts';
import type { Proposition } from '../proposition.ts';
import type { ClaimWeights } from '../weights/read-weights.ts';
import type { Gist, GistWord } from './gist.ts';
import { synonymClassesOf } from './synonym-index.ts';

const empty = new Set(EMPTY_WORDS);
const LOG_ALL = Math.log(50_000);
/** Smoothing of Arora, Liang and Ma, "A simple but tough-to-beat baseline for sentence embeddings", ICLR 2017. */
const SMOOTHING = 0.001;

/** One word of a text, read once for all propositions that hold it. */
interface ReadWord {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly word: GistWord | null;
  /** Entity or last name that it belongs to. */
  readonly name: string | null;
  readonly number: string | null;
}

/** How likely the word of a row is in English at large, by Zipf's law. */
function likelihood(row: number): number {
  return row < 0 ? 1e-6 : 0.1 / (row + 2.7);
}

function readTextWords(
  reading: Reading,
  entityOf: ReadonlyMap<string, string>,
  weights: ClaimWeights | null,
  memory: Map<string, GistWord | null>,
): ReadWord[] {
  const { text } = reading.document;
  const mentions: Mention[] = reading.mentions.filter((mention) => mention.entity !== null);
  const words: ReadWord[] = [];
  let next = 0;
  let opens = true;
  for (const token of findTokens(text)) {
    if (!token.word) {
      opens = opens || '.!?“"\':'.includes(text[token.start]!);
      continue;
    }
    while (next < mentions.length && mentions[next]!.span[1] <= token.start) {
      next++;
    }
    const raw = text.slice(token.start, token.end);
    const lower = raw.toLowerCase().replaceAll('’', "'").replace(/'s$/u, '');
    let name: string | null = null;
    for (let i = next; i < mentions.length && mentions[i]!.span[0] < token.end; i++) {
      const mention = mentions[i]!;
      if (mention.span[1] > token.start && mention.kind !== 'unnamed') {
        name = entityOf.get(mention.entity!) ?? null;
        if (mention.kind === 'role') {
          name = name === null ? null : `+${name}`;
        }
        break;
      }
    }
    const number = /^\d/u.test(lower) ? lower.replaceAll(',', '') : null;
    if (name === null && number === null && !opens && /^\p{Lu}/u.test(raw) && lower.length > 2 && !empty.has(lower)) {
      name = `?${lower}`;
    }
    opens = false;
    const keepsWord = name === null || name.startsWith('+') || name.startsWith('?');
    words.push({
      start: token.start,
      end: token.end,
      lower,
      word: keepsWord ? describeWord(lower, weights, memory) : null,
      name: name?.replace(/^\+/u, '') ?? null,
      number,
    });
  }
  return words;
}

function describeWord(
  lower: string,
  weights: ClaimWeights | null,
  memory: Map<string, GistWord | null>,
): GistWord | null {
  const known = memory.get(lower);
  if (known !== undefined) {
    return known;
  }
  let word: GistWord | null = null;
  if (!empty.has(lower) && lower.length > 1) {
    const stem = wordStem(lower);
    const row = weights?.rows.get(lower) ?? -1;
    const weight = row < 0 ? 0.9 : Math.max(0.15, Math.log(row + 2) / LOG_ALL);
    word = { stem, classes: synonymClassesOf(stem), row, weight, local: 1, verb: isVerb(lower) };
  }
  memory.set(lower, word);
  return word;
}

function average(words: readonly GistWord[], weights: ClaimWeights | null): Float32Array {
  const size = weights?.dimensions ?? 0;
  const sum = new Float32Array(size);
  if (weights === null) {
    return sum;
  }
  for (const word of words) {
    if (word.row >= 0) {
      const share = SMOOTHING / (SMOOTHING + likelihood(word.row));
      const at = word.row * size;
      for (let k = 0; k < size; k++) {
        sum[k]! += weights.vectors[at + k]! * share;
      }
    }
  }
  let norm = 0;
  for (const value of sum) {
    norm += value * value;
  }
  norm = Math.sqrt(norm);
  return norm === 0 ? sum : sum.map((value) => value / norm);
}

function hashWords(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    }
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}

/** Index of the first read word that ends after `offset`. */
function findFirst(words: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function wordsWithin(words: readonly ReadWord[], spans: readonly Span[]): ReadWord[] {
  const inside: ReadWord[] = [];
  for (const [start, end] of spans) {
    for (let i = findFirst(words, start); i < words.length && words[i]!.start < end; i++) {
      inside.push(words[i]!);
    }
  }
  return inside;
}

/** How much a key tells apart that stands in `count` of the `all` sentences of its document. */
function localWeight(count: number, all: number): number {
  return Math.max(0.05, 1 - Math.log(1 + count) / Math.log(2 + all));
}

/** In how many sentences of a document each key stands. */
function countSentences(
  words: readonly ReadWord[],
  sentences: readonly Span[],
  keyOf: (word: ReadWord) => string | null,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const span of sentences) {
    const keys = new Set(wordsWithin(words, [span]).map(keyOf));
    for (const key of keys) {
      if (key !== null) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Words with what they tell in their own document. */
function weighLocally(words: readonly ReadWord[], sentences: readonly Span[]): ReadWord[] {
  const counts = countSentences(words, sentences, ({ word }) => word?.stem ?? null);
  const known = new Map<GistWord, GistWord>();
  return words.map((read) => {
    if (read.word === null) {
      return read;
    }
    const word = known.get(read.word) ?? {
      ...read.word,
      local: localWeight(counts.get(read.word.stem) ?? 1, sentences.length),
    };
    known.set(read.word, word);
    return { ...read, word };
  });
}

const contentOf = (words: readonly ReadWord[]): GistWord[] =>
  words.flatMap(({ word }) => (word === null ? [] : [word]));
const namesOf = (words: readonly ReadWord[]): string[] => [
  ...new Set(words.flatMap(({ name }) => (name === null ? [] : [name]))),
];

/**
 * Reads what each proposition of one document is about.
 * @param entityOf key of the document's entity → id of the case's entity
 * @param weights null: words are compared by stem and synonym alone
 */
export function describePropositions(
  reading: Reading,
  propositions: readonly Proposition[],
  entityOf: ReadonlyMap<string, string>,
  weights: ClaimWeights | null,
  memory: Map<string, GistWord | null>,
): Gist[] {
  const words = weighLocally(readTextWords(reading, entityOf, weights, memory), reading.sentences);
  const nameCounts = countSentences(words, reading.sentences, ({ name }) => name);
  const ends = reading.sentences.map(([start, end]) => ({ start, end }));
  return propositions.map((proposition) => {
    const { spans } = proposition;
    const own = wordsWithin(words, spans);
    const sentence = Math.max(0, Math.min(ends.length - 1, findFirst(ends, spans[0]![0])));
    const here = reading.sentences[sentence] ?? spans[0]!;
    const before = reading.sentences[sentence - 1];
    const around = wordsWithin(words, [here]);
    const content = contentOf(own);
    const aroundContent = contentOf(around);
    const keys = own.map(({ lower }) => lower);
    const runs = new Set<number>();
    for (let i = 0; i + 4 <= keys.length; i++) {
      runs.add(hashWords(keys.slice(i, i + 4)));
    }
    return {
      proposition,
      sentence,
      words: content,
      around: aroundContent,
      names: namesOf(own),
      nameWeights: new Map(namesOf(own).map((name) => [name, localWeight(nameCounts.get(name) ?? 1, ends.length)])),
      near: namesOf([...(before === undefined ? [] : wordsWithin(words, [before])), ...around]),
      numbers: [...new Set(own.flatMap(({ number }) => (number === null ? [] : [number])))],
      runs,
      length: own.length,
      negative: proposition.negated,
      vector: average(content, weights),
      aroundVector: average(aroundContent, weights),
    };
  });
}
