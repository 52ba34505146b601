import { EMPTY_WORDS } from '../../lexicon/empty-words.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { findTokens } from '../../text/find-tokens.ts';
import { wordStem } from '../clause/word-stem.ts';
import type { ClaimWeights } from '../weights/read-weights.ts';
import type { GistWord } from './gist.ts';
import { synonymClassesOf } from './synonym-index.ts';

const empty = new Set(EMPTY_WORDS);
const LOG_ALL = Math.log(50_000);

/** One word of a text, read once for all propositions that hold it. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  /** Null for words that say nothing by themselves. */
  readonly word: GistWord | null;
  /** Id of the entity that it names, or the name itself after a question mark. */
  readonly name: string | null;
  readonly number: string | null;
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
    word = { stem, classes: synonymClassesOf(stem), row, weight, local: 1 };
  }
  memory.set(lower, word);
  return word;
}

function readWords(
  reading: Reading,
  entityOf: ReadonlyMap<string, string>,
  weights: ClaimWeights | null,
  memory: Map<string, GistWord | null>,
): TextWord[] {
  const { text } = reading.document;
  const mentions = reading.mentions
    .filter(({ entity, kind }) => entity !== null && kind !== 'unnamed')
    .toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const words: TextWord[] = [];
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
    const mention = mentions[next];
    let name = mention !== undefined && mention.span[0] < token.end ? (entityOf.get(mention.entity!) ?? null) : null;
    const number = /^\d/u.test(lower) ? lower.replaceAll(',', '') : null;
    if (name === null && number === null && !opens && /^\p{Lu}/u.test(raw) && lower.length > 2 && !empty.has(lower)) {
      name = `?${lower}`;
    }
    opens = false;
    words.push({ start: token.start, end: token.end, word: describeWord(lower, weights, memory), name, number });
  }
  return words;
}

/** Index of the first item that ends after `offset`. */
export function findFirst(items: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** The words of spans, in their order. */
export function wordsWithin(words: readonly TextWord[], spans: readonly Span[]): TextWord[] {
  const inside: TextWord[] = [];
  for (const [start, end] of spans) {
    for (let i = findFirst(words, start); i < words.length && words[i]!.start < end; i++) {
      inside.push(words[i]!);
    }
  }
  return inside;
}

/** How much a word tells apart that stands in `count` of the `all` sentences of its document. */
function localWeight(count: number, all: number): number {
  return Math.max(0.05, 1 - Math.log(1 + count) / Math.log(2 + all));
}

/**
 * Reads the words of a document, with what each tells in English and in this document.
 * @param entityOf key of the document's entity → id of the case's entity
 * @param weights null: without vectors, all words but the empty ones are taken for rare
 * @param memory words that other documents have had read; new ones are added
 */
export function readTextWords(
  reading: Reading,
  entityOf: ReadonlyMap<string, string>,
  weights: ClaimWeights | null,
  memory: Map<string, GistWord | null>,
): TextWord[] {
  const words = readWords(reading, entityOf, weights, memory);
  const counts = new Map<string, number>();
  for (const span of reading.sentences) {
    for (const stem of new Set(wordsWithin(words, [span]).map(({ word }) => word?.stem))) {
      if (stem !== undefined) {
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
      }
    }
  }
  const weighed = new Map<GistWord, GistWord>();
  return words.map((read) => {
    if (read.word === null) {
      return read;
    }
    const word = weighed.get(read.word) ?? {
      ...read.word,
      local: localWeight(counts.get(read.word.stem) ?? 1, reading.sentences.length),
    };
    weighed.set(read.word, word);
    return { ...read, word };
  });
}
