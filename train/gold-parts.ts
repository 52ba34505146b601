import type { Span } from '../src/model/span.ts';
import type { Analysis } from '../src/attribution/tagger/analyse-text.ts';
import { PART } from '../src/attribution/tagger/argument-lattice.ts';
import { PARTS_OF_SPEECH } from '../src/attribution/tagger/part-of-speech.ts';
import { SHAPES } from '../src/attribution/tagger/split-words.ts';
import type { CorpusDocument, GoldAttribution } from './read-corpus.ts';

/** One attribution of the corpus in words of the analysis. */
export interface GoldParts {
  readonly anchor: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** Words that lie in spans. Marks count where nothing else does. */
function wordsIn(analysis: Analysis, spans: readonly Span[]): number[] {
  const { start, end, count, shape } = analysis.words;
  const found: number[] = [];
  for (const [from, to] of spans) {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((end[middle] as number) <= from) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < count && (start[i] as number) < to; i++) found.push(i);
  }
  const plain = found.filter((i) => shape[i] !== SHAPES.mark);
  return [...new Set(plain.length > 0 ? plain : found)].toSorted((a, b) => a - b);
}

/** The word of a cue that the others hang on: the one whose head lies outside, a verb before a noun before anything else. */
function anchorOf(analysis: Analysis, cue: readonly number[]): number {
  const inside = new Set(cue);
  let best = cue[0] as number;
  let bestRank = -1;
  for (const i of cue) {
    const outer = !inside.has(analysis.tree.head[i] as number);
    const tag = PARTS_OF_SPEECH[analysis.tags[i] as number] as string;
    const rank = (outer ? 4 : 0) + (tag.startsWith('VB') ? 2 : tag.startsWith('NN') || tag.startsWith('JJ') ? 1 : 0);
    if (rank > bestRank) {
      best = i;
      bestRank = rank;
    }
  }
  return best;
}

function readOne(analysis: Analysis, gold: GoldAttribution): GoldParts | null {
  const cue = wordsIn(analysis, gold.cue);
  if (cue.length === 0) return null;
  return {
    anchor: anchorOf(analysis, cue),
    source: wordsIn(analysis, gold.source),
    cue,
    content: wordsIn(analysis, gold.content),
  };
}

/** The attributions of a document in words, those without a cue left out. */
export function readGold(analysis: Analysis, document: CorpusDocument): GoldParts[] {
  return document.attributions.map((gold) => readOne(analysis, gold)).filter((gold) => gold !== null);
}

/** Part of each word of a stretch for one attribution. Marks inside a part belong to it. */
export function labelParts(gold: GoldParts, from: number, to: number): Uint8Array {
  const parts = new Uint8Array(to - from);
  const fill = (words: readonly number[], part: number, bridge: number) => {
    for (let k = 0; k < words.length; k++) {
      const i = words[k] as number;
      const next = words[k + 1];
      const end = next !== undefined && next - i <= bridge ? next : i + 1;
      for (let j = Math.max(i, from); j < Math.min(end, to); j++) parts[j - from] = part;
    }
  };
  fill(gold.content, PART.content, 4);
  if (gold.source.length > 0) fill(gold.source, PART.source, 1000);
  fill(gold.cue, PART.cue, 1000);
  return parts;
}
