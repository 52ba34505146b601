import type { Span } from '../../model/span.ts';
import type { Quotation } from '../../text/find-quotations.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { analyseText } from './analyse-text.ts';
import type { Analysis } from './analyse-text.ts';
import { viewCue } from './argument-features.ts';
import { PART } from './argument-lattice.ts';
import { chooseOutermostCues } from './choose-outermost-cues.ts';
import type { Proposal } from './choose-outermost-cues.ts';
import { labelArguments, scoreArguments } from './label-arguments.ts';
import { scoreCues } from './score-cues.ts';
import type { Weights } from './weights.ts';

/** Words that are likelier than this to be the head of a cue are taken for one. */
const CUE_THRESHOLD = 0.38;

/**
 * Finds the outermost attributions of a text with trained models: the heads of cues, then for each cue which of the words around it are
 * source, cue and content. A pure function, linear in the length of the text.
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

function propose(analysis: Analysis, weights: Weights): Proposal[] {
  const cues = weights.models['cue'];
  const parts = weights.models['parts'];
  const bigrams = weights.vectors['bigrams'];
  if (cues === undefined || parts === undefined || bigrams === undefined) return [];
  const steps = Float64Array.from(bigrams);
  const chances = scoreCues(analysis, cues);
  const proposals: Proposal[] = [];
  for (let i = 0; i < chances.length; i++) {
    const chance = chances[i] as number;
    if (chance <= CUE_THRESHOLD) continue;
    const view = viewCue(analysis, i, chances);
    const [best] = labelArguments(view, scoreArguments(analysis, view, parts), steps, 1);
    if (best === undefined) continue;
    const words: [number[], number[], number[]] = [[], [], []];
    best.parts.forEach((part, k) => {
      if (part !== PART.none) words[part - 1]?.push(view.from + k);
    });
    const [source, cue, content] = words;
    if (content.length > 0) proposals.push({ anchor: i, chance, source, cue, content });
  }
  return proposals;
}

/** Runs of words as spans. A run of content takes in the quotation mark on either side of it. */
function spansOf({ words }: Analysis, numbers: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let k = 0; k < numbers.length;) {
    let last = k;
    while (last + 1 < numbers.length && numbers[last + 1] === (numbers[last] as number) + 1) last++;
    spans.push([words.start[numbers[k] as number] as number, words.end[numbers[last] as number] as number]);
    k = last + 1;
  }
  return spans;
}
