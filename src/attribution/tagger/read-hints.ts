import type { Span } from '../../model/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { PART } from './argument-lattice.ts';
import { hashWord } from './hash-feature.ts';
import { SHAPES } from './split-words.ts';
import type { Words } from './split-words.ts';

/** One attribution that the rules found, in words of the text: runs of words `[first, last]` and the part that each plays. */
export interface Hint {
  /** Hash of the rule's name, never 0. */
  readonly kind: number;
  readonly runs: readonly (readonly [first: number, last: number, part: number])[];
}

/** What the rules found, as the tagger hears of it: advice, which it has learnt how far to follow. */
export interface Hints {
  readonly found: readonly Hint[];
  /** For each word the number of the hint whose cue holds it, -1 for none. */
  readonly cueOf: Int32Array;
  /** For each word the part that it plays in some hint, of several the one whose cue comes last; 0 for none. */
  readonly part: Uint8Array;
}

/** Attributions of the rules as hints. @param ruled outermost attributions; spans in UTF-16 code units */
export function readHints(words: Words, ruled: readonly RawAttribution[]): Hints {
  const cueOf = new Int32Array(words.count).fill(-1);
  const part = new Uint8Array(words.count);
  const found = ruled.map(({ source, cue, content, by }, number): Hint => {
    const runs: [number, number, number][] = [];
    const add = (spans: readonly Span[], played: number) => {
      for (const span of spans) {
        const [first, last] = wordsIn(words, span);
        if (first > last) continue;
        runs.push([first, last, played]);
        part.fill(played, first, last + 1);
        if (played === PART.cue) cueOf.fill(number, first, last + 1);
      }
    };
    add(content, PART.content);
    add(source, PART.source);
    add(cue, PART.cue);
    return { kind: hashWord(by) || 1, runs };
  });
  return { found, cueOf, part };
}

/** First and last word of a span, marks at its ends left out. */
function wordsIn({ start, end, count, shape }: Words, [from, to]: Span): [number, number] {
  let first = 0;
  let high = count;
  while (first < high) {
    const middle = (first + high) >> 1;
    if ((end[middle] as number) <= from) first = middle + 1;
    else high = middle;
  }
  let last = first;
  high = count;
  while (last < high) {
    const middle = (last + high) >> 1;
    if ((start[middle] as number) < to) last = middle + 1;
    else high = middle;
  }
  last--;
  while (first <= last && shape[first] === SHAPES.mark) first++;
  while (last >= first && shape[last] === SHAPES.mark) last--;
  return [first, last];
}
