import type { Analysis } from './analyse-text.ts';
import type { CueView } from './argument-features.ts';
import { viewCue } from './argument-features.ts';
import { labelArguments, scoreArguments } from './label-arguments.ts';
import { pickCues } from './pick-cues.ts';
import { LABELLINGS, rankLabellings } from './rank-labellings.ts';
import type { LinearModel } from './weights.ts';

/** One attribution that the models propose. Words are numbered from the start of the text. */
export interface Proposal {
  /** Head of the cue. */
  readonly anchor: number;
  /** Chance of the anchor to be the head of a cue. */
  readonly chance: number;
  readonly view: CueView;
  /** Part of each word of the view. */
  readonly parts: Uint8Array;
  /** Where the labelling stood before the choice, how far behind the first, and how far it is ahead of the second now. */
  readonly place: number;
  readonly behind: number;
  readonly margin: number;
}

/** What reading the stretch around a cue takes. */
export interface Reader {
  readonly parts: LinearModel;
  readonly rank: LinearModel;
  readonly bigrams: Float64Array;
}

/** Every likely cue of a text with the best reading of the stretch around it, in order. */
export function proposeAttributions(analysis: Analysis, chances: Float32Array, reader: Reader): Proposal[] {
  return pickCues(chances).flatMap((anchor) => {
    const view = viewCue(analysis, anchor, chances);
    const labellings = labelArguments(view, scoreArguments(analysis, view, reader.parts), reader.bigrams, LABELLINGS);
    const ranked = rankLabellings(analysis, view, labellings, chances, reader.rank);
    const [best, second] = ranked;
    if (best === undefined) return [];
    const place = labellings.findIndex(({ parts }) => parts === best.parts);
    const behind = (labellings[0]?.score ?? 0) - (labellings[place]?.score ?? 0);
    const margin = second === undefined ? 6 : best.score - second.score;
    return [{ anchor, chance: chances[anchor] as number, view, parts: best.parts, place, behind, margin }];
  });
}
