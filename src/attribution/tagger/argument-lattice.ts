/** What a word can be to a cue. */
export const PART = { none: 0, source: 1, cue: 2, content: 3 } as const;
export const PARTS = 4;

/**
 * Classes of the model of parts, one row of scores a word: being each part, beginning source, cue or content, ending source, cue or content.
 */
export const ARGUMENT_CLASSES = 10;
export const BEGIN = 3;
export const END = 6;

/** States of the lattice: a part, before and after the one source. */
export const STATES = 7;
/** Part of each state: none, content, cue before the source; source; none, content, cue after it. */
export const STATE_PART = Uint8Array.of(0, 3, 2, 1, 0, 3, 2);

/** Transitions that keep to one source, as pairs of states. */
export const STEPS: readonly (readonly [number, number])[] = [];
for (let a = 0; a < STATES; a++) {
  for (let b = 0; b < STATES; b++) {
    const before = a < 3;
    if (before ? b <= 3 : b >= (a === 3 ? 3 : 4)) (STEPS as [number, number][]).push([a, b]);
  }
}

/** Whether a step into word `i` keeps the cue in one piece around its head. */
export function keepsCue(a: number, b: number, i: number, anchor: number): boolean {
  const pa = STATE_PART[a] as number;
  const pb = STATE_PART[b] as number;
  if (i === anchor) return pb === PART.cue;
  if (i < anchor) return pa !== PART.cue || pb === PART.cue;
  return pb !== PART.cue || pa === PART.cue;
}

/** Whether word `i` may start the lattice in state `b`. */
export function canStart(b: number, i: number, anchor: number): boolean {
  if (b > 3) return false;
  const part = STATE_PART[b] as number;
  return i === anchor ? part === PART.cue : i < anchor || part !== PART.cue;
}

/**
 * What a step adds: the part of the word itself, and where the part changes, the end of the one and the beginning of the other.
 * @param scores rows of `ARGUMENT_CLASSES`, one a word
 * @param bigrams score of each pair of parts, first those up to the cue's head, then those behind it
 */
export function stepScore(
  scores: Float64Array,
  k: number,
  a: number,
  b: number,
  behind: boolean,
  bigrams: Float64Array,
): number {
  const pa = STATE_PART[a] as number;
  const pb = STATE_PART[b] as number;
  let sum = (scores[k * ARGUMENT_CLASSES + pb] as number) + (bigrams[(behind ? 16 : 0) + pa * PARTS + pb] as number);
  if (pa !== pb) {
    if (pa > 0) sum += scores[(k - 1) * ARGUMENT_CLASSES + END + pa] as number;
    if (pb > 0) sum += scores[k * ARGUMENT_CLASSES + BEGIN + pb] as number;
  }
  return sum;
}

/** What starting in a state adds. */
export function startScore(scores: Float64Array, b: number): number {
  const pb = STATE_PART[b] as number;
  return (scores[pb] as number) + (pb > 0 ? (scores[BEGIN + pb] as number) : 0);
}

/** What stopping in a state adds. */
export function stopScore(scores: Float64Array, k: number, a: number): number {
  const pa = STATE_PART[a] as number;
  return pa > 0 ? (scores[k * ARGUMENT_CLASSES + END + pa] as number) : 0;
}

/** The steps that keep the cue in one piece: into a word before the cue's head, into the head, into a word behind it; pairs in a row. */
export const STEPS_BEFORE = flatSteps(-1);
export const STEPS_INTO = flatSteps(0);
export const STEPS_BEHIND = flatSteps(1);

function flatSteps(place: number): Int8Array {
  return Int8Array.from(STEPS.filter(([a, b]) => keepsCue(a, b, place, 0)).flat());
}
