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

/**
 * Finds the outermost attributions of a text with trained models: words that may be heads of cues, then for each which of the words around it
 * are source, cue and content, then which of all these stand at the outermost level. A pure function, linear in the length of the text.
 * @param text any text
 * @param sentences its sentences in order; offsets in UTF-16 code units
 * @param quotations its quotations, as `findQuotations` gives them
 * @param weights as `parseWeights` gives them
 * @returns attributions in order of their cues, `by` being `tagger`
 */
export function tagAttributions(
  text: string,
  sentences: readonly Span[],
  quotations: readonly Quotation[],
  weights: Weights,
): RawAttribution[] {
  const analysis = analyseText(text, sentences, quotations, weights);
  return chooseOutermostCues(propose(analysis, weights)).map(({ source, cue, content }) => ({
    source: spansOf(analysis, source),
    cue: spansOf(analysis, cue),
    content: spansOf(analysis, content),
    by: 'tagger',
  }));
}

function propose(analysis: Analysis, weights: Weights): Outermost[] {
  const { cue, parts, rank, keep } = weights.models;
  const { bigrams } = weights.vectors;
  if (cue === undefined || parts === undefined || rank === undefined || keep === undefined || bigrams === undefined)
    return [];
  const chances = scoreCues(analysis, cue);
  const proposals = proposeAttributions(analysis, chances, { parts, rank, bigrams: Float64Array.from(bigrams) });
  return scoreProposals(analysis, proposals, chances, keep).flatMap((chance, at) => {
    if (chance <= THRESHOLD) return [];
    const { anchor, view, parts: played } = proposals[at] as Proposal;
    const words: [number[], number[], number[]] = [[], [], []];
    played.forEach((part, k) => {
      if (part !== PART.none) words[part - 1]?.push(view.from + k);
    });
    const [source, cueWords, content] = words;
    return content.length === 0 ? [] : [{ anchor, chance, source, cue: cueWords, content }];
  });
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
