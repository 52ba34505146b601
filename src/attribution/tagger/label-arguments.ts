import type { Analysis } from './analyse-text.ts';
import type { CueView } from './argument-features.ts';
import { ARGUMENT_FEATURES, REACH, argumentFeatures } from './argument-features.ts';
import {
  ARGUMENT_CLASSES,
  STATES,
  STATE_PART,
  STEPS_BEFORE,
  STEPS_BEHIND,
  STEPS_INTO,
  canStart,
  startScore,
  stepScore,
  stopScore,
} from './argument-lattice.ts';
import { addScores } from './score-features.ts';
import type { LinearModel } from './weights.ts';

/** One way to read the stretch around a cue: the part of every word, and how much speaks for it. */
export interface Labelling {
  readonly parts: Uint8Array;
  readonly score: number;
}

const SIZE = 2 * REACH + 1;
const FEATURES = new Int32Array(ARGUMENT_FEATURES);
const ROW = new Int32Array(ARGUMENT_CLASSES);
const SCORES = new Float64Array(SIZE * ARGUMENT_CLASSES);

/** Writes the scores of every word of the stretch. */
export function scoreArguments(analysis: Analysis, view: CueView, model: LinearModel): Float64Array {
  for (let i = view.from, base = 0; i < view.to; i++, base += ARGUMENT_CLASSES) {
    ROW.fill(0);
    addScores(model, FEATURES, argumentFeatures(analysis, view, i, FEATURES), ROW);
    for (let c = 0; c < ARGUMENT_CLASSES; c++) SCORES[base + c] = (ROW[c] as number) * model.scale;
  }
  return SCORES;
}

/** A path that leaves another at one place: from there back it follows the best way to `state`. */
interface Branch {
  readonly score: number;
  /** The path that it leaves, by its number; -1 for none. */
  readonly path: number;
  /** First word that the two have in common. */
  readonly at: number;
  /** State of the word before that. */
  readonly state: number;
}

const BEST = new Float64Array(SIZE * STATES);
const BACK = new Int8Array(SIZE * STATES);
const STEP = new Float64Array(SIZE * STATES * STATES);

/**
 * The `wanted` best ways to read the stretch around a cue, best first: the best one by Viterbi's algorithm, each further one as the best
 * that leaves those before it at some word (Lawler 1972). Ties go to the one found first.
 */
export function labelArguments(
  view: CueView,
  scores: Float64Array,
  bigrams: Float64Array,
  wanted: number,
): Labelling[] {
  const { from, to, anchor } = view;
  const length = to - from;
  BEST.fill(-Infinity, 0, length * STATES);
  STEP.fill(-Infinity, 0, length * STATES * STATES);
  for (let b = 0; b < STATES; b++) if (canStart(b, from, anchor)) BEST[b] = startScore(scores, b);
  for (let k = 1; k < length; k++) {
    const i = from + k;
    const steps = i < anchor ? STEPS_BEFORE : i > anchor ? STEPS_BEHIND : STEPS_INTO;
    for (let s = 0; s < steps.length; s += 2) {
      const a = steps[s] as number;
      const b = steps[s + 1] as number;
      const before = BEST[(k - 1) * STATES + a] as number;
      if (before === -Infinity) continue;
      const step = stepScore(scores, k, a, b, i > anchor, bigrams);
      STEP[(k * STATES + a) * STATES + b] = step;
      if (before + step > (BEST[k * STATES + b] as number)) {
        BEST[k * STATES + b] = before + step;
        BACK[k * STATES + b] = a;
      }
    }
  }
  const waiting: Branch[] = [];
  const wait = (branch: Branch, room: number) => {
    if (waiting.length >= room && branch.score <= (waiting.at(-1) as Branch).score) return;
    let at = waiting.length;
    while (at > 0 && (waiting[at - 1] as Branch).score < branch.score) at--;
    waiting.splice(at, 0, branch);
    if (waiting.length > room) waiting.pop();
  };
  for (let a = 0; a < STATES; a++) {
    const score = (BEST[(length - 1) * STATES + a] as number) + stopScore(scores, length - 1, a);
    if (score !== -Infinity) wait({ score, path: -1, at: length, state: a }, wanted);
  }
  const paths: Uint8Array[] = [];
  const found: Labelling[] = [];
  while (found.length < wanted) {
    const branch = waiting.shift();
    if (branch === undefined) break;
    const path = new Uint8Array(length);
    if (branch.path >= 0) path.set((paths[branch.path] as Uint8Array).subarray(branch.at), branch.at);
    path[branch.at - 1] = branch.state;
    for (let k = branch.at - 1; k > 0; k--) path[k - 1] = BACK[k * STATES + (path[k] as number)] as number;
    // What follows a word on this path, from the last word to the first: other ways to reach the word are new branches.
    let rest = stopScore(scores, length - 1, path[length - 1] as number);
    const room = wanted - found.length - 1;
    const first = room > 0 ? length - 1 : 0;
    for (let k = first; k > 0; k--) {
      const b = path[k] as number;
      const own = path[k - 1] as number;
      if (k < branch.at) {
        for (let a = 0; a < STATES; a++) {
          const step = STEP[(k * STATES + a) * STATES + b] as number;
          if (a === own || step === -Infinity) continue;
          wait(
            { score: (BEST[(k - 1) * STATES + a] as number) + step + rest, path: paths.length, at: k, state: a },
            room,
          );
        }
      }
      rest += STEP[(k * STATES + own) * STATES + b] as number;
    }
    paths.push(path);
    found.push({ parts: path.map((state) => STATE_PART[state] as number), score: branch.score });
  }
  return found;
}
