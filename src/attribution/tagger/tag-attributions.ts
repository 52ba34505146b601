import type { Span } from '../../model/span.ts';
import type { Quotation } from '../../text/find-quotations.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { analyseText } from './analyse-text.ts';
import type { Analysis } from './analyse-text.ts';
import { PART } from './argument-lattice.ts';
import { chooseOutermostCues } from './choose-outermost-cues.ts';
import type { Outermost } from './choose-outermost-cues.ts';
import { proposeAttributions } from './propose-attributions.ts';
import type { Proposal } from './propose-attributions.ts';
import { scoreCues } from './score-cues.ts';
import { scoreProposals } from './score-proposals.ts';
import { SHAPES } from './split-words.ts';
import type { Weights } from './weights.ts';

/** Proposals that are likelier than this to be attributions are kept: where cross-validation by publisher has the best F1. */
const THRESHOLD = 0.42;
/** What a rule found and the models think less likely than this is no attribution: one in four of such findings was right. */
const POSSIBLE = 0.2;
/** Cues inside what somebody says are likelier than this to be cues. Nobody marked them for training. */
const INNER = 0.7;

/** What the models make of a text. */
export interface Tagged {
  /** Attributions of the outermost level, in order of their cues, `by` being `tagger`. */
  readonly found: readonly RawAttribution[];
  /** Attributions whose cues stand in the content of one of these, cut to it; in order of their cues. */
  readonly inner: readonly RawAttribution[];
  /** Where the words begin that may be heads of cues, though some are too unlikely to be taken on the models' word alone. In order. */
  readonly possible: readonly number[];
}

/**
 * Finds the attributions of a text with trained models: words that may be heads of cues, then for each which of the words around it
 * are source, cue and content, then which of all these stand at the outermost level. A pure function, linear in the length of the text.
 * @param text any text
 * @param sentences its sentences in order; offsets in UTF-16 code units
 * @param quotations its quotations, as `findQuotations` gives them
 * @param weights as `parseWeights` gives them
 * @param ruled the outermost attributions that the rules found, which the models take as advice
 */
export function tagAttributions(
  text: string,
  sentences: readonly Span[],
  quotations: readonly Quotation[],
  weights: Weights,
  ruled: readonly RawAttribution[],
): Tagged {
  const analysis = analyseText(text, sentences, quotations, weights, ruled);
  const { cue, parts, rank, keep } = weights.models;
  const { bigrams } = weights.vectors;
  if (cue === undefined || parts === undefined || rank === undefined || keep === undefined || bigrams === undefined)
    return { found: [], inner: [], possible: [] };
  const chances = scoreCues(analysis, cue);
  const proposals = proposeAttributions(analysis, chances, { parts, rank, bigrams: Float64Array.from(bigrams) });
  const kept = scoreProposals(analysis, proposals, chances, keep);
  const outermost = chooseOutermostCues(
    proposals.flatMap((proposal, at) =>
      (kept[at] as number) > THRESHOLD ? wordsOf(proposal, kept[at] as number) : [],
    ),
  );
  const holder = holderOf(analysis, outermost);
  const inner: Outermost[] = [];
  const possible: number[] = [];
  for (const [at, proposal] of proposals.entries()) {
    const held = holder[proposal.anchor] as number;
    const likely = held >= 0 || (kept[at] as number) > POSSIBLE;
    if (likely) possible.push(analysis.words.start[proposal.anchor] as number);
    if (held < 0 || proposal.chance < INNER) continue;
    for (const one of wordsOf(proposal, proposal.chance)) {
      const within = (words: readonly number[]) => words.filter((i) => holder[i] === held);
      const cut = { ...one, source: within(one.source), cue: within(one.cue), content: within(one.content) };
      if (cut.content.length > 0 && cut.cue.length === one.cue.length) inner.push(cut);
    }
  }
  const spell = ({ source, cue: cueWords, content }: Outermost): RawAttribution => ({
    source: spansOf(analysis, source),
    cue: spansOf(analysis, cueWords),
    content: spansOf(analysis, content),
    by: 'tagger',
  });
  return { found: outermost.map(spell), inner: inner.map(spell), possible };
}

/** A proposal by words, where it has a content. */
function wordsOf({ anchor, view, parts }: Proposal, chance: number): Outermost[] {
  const words: [number[], number[], number[]] = [[], [], []];
  parts.forEach((part, k) => {
    if (part !== PART.none) words[part - 1]?.push(view.from + k);
  });
  const [source, cue, content] = words;
  return content.length === 0 ? [] : [{ anchor, chance, source, cue, content }];
}

/** For each word the number of the attribution in whose content it stands, -1 for none. */
function holderOf({ words }: Analysis, outermost: readonly Outermost[]): Int32Array {
  const holder = new Int32Array(words.count).fill(-1);
  outermost.forEach(({ content }, number) => {
    for (const i of content) holder[i] = number;
  });
  return holder;
}

/** Runs of words as spans. A run takes in the quotation marks right before and behind it, where they are its own. */
function spansOf(analysis: Analysis, numbers: readonly number[]): Span[] {
  const { words } = analysis;
  const spans: Span[] = [];
  for (let k = 0; k < numbers.length;) {
    let last = k;
    while (last + 1 < numbers.length && numbers[last + 1] === (numbers[last] as number) + 1) last++;
    const from = openingBefore(analysis, numbers[k] as number);
    const to = closingBehind(analysis, numbers[last] as number);
    spans.push([words.start[from] as number, words.end[to] as number]);
    k = last + 1;
  }
  return spans;
}

/** The mark that opens the quotation which word `i` begins, else the word itself. */
function openingBefore({ quoteMark }: Analysis, i: number): number {
  return i > 0 && quoteMark[i - 1] === 1 ? i - 1 : i;
}

/** The mark that closes the quotation which word `i` ends, a comma or stop between them or not, else the word itself. */
function closingBehind({ words, quotation, quoteMark }: Analysis, i: number): number {
  if ((quotation[i] as number) < 0) return i;
  for (let k = i + 1; k < words.count && k <= i + 2; k++) {
    if (quoteMark[k] === 2) return k;
    if (words.shape[k] !== SHAPES.mark) break;
  }
  return i;
}
