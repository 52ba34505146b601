import { RELATIONS } from './dependency.ts';
import type { Tree } from './dependency.ts';
import { mix } from './hash-feature.ts';
import type { Words } from './split-words.ts';
import type { Scorer } from './tag-parts-of-speech.ts';

/** What the parser can do next: take a word, hang the top of the stack under the next word, or under the one below it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

const NONE = 60;
const EDGE = 61;

/** State of the parser within one sentence. Words are numbered from the start of the text. */
export interface ParseState {
  stack: Int32Array;
  depth: number;
  next: number;
  from: number;
  to: number;
  /** Leftmost and rightmost child, and how many, by word less `from`. */
  left: Int32Array;
  left2: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  leftCount: Uint8Array;
  rightCount: Uint8Array;
}

export function makeState(size: number): ParseState {
  return {
    stack: new Int32Array(size + 1),
    depth: 0,
    next: 0,
    from: 0,
    to: 0,
    left: new Int32Array(size),
    left2: new Int32Array(size),
    right: new Int32Array(size),
    right2: new Int32Array(size),
    leftCount: new Uint8Array(size),
    rightCount: new Uint8Array(size),
  };
}

export function startSentence(state: ParseState, from: number, to: number): void {
  state.depth = 0;
  state.next = from;
  state.from = from;
  state.to = to;
  const n = to - from;
  state.left.fill(-1, 0, n);
  state.left2.fill(-1, 0, n);
  state.right.fill(-1, 0, n);
  state.right2.fill(-1, 0, n);
  state.leftCount.fill(0, 0, n);
  state.rightCount.fill(0, 0, n);
}

/** How many features one state has at most. */
export const PARSE_FEATURES = 80;

/** Writes the hashes of what speaks for the next step (templates after Zhang and Nivre 2011). */
export function parseFeatures(words: Words, tags: Uint8Array, tree: Tree, state: ParseState, out: Int32Array): number {
  const { stack, depth, next, from, to, left, left2, right, right2, leftCount, rightCount } = state;
  const { stem, lower, fine, coarse } = words;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : -1;
  const b0 = next < to ? next : -1;
  const b1 = next + 1 < to ? next + 1 : -1;
  const b2 = next + 2 < to ? next + 2 : -1;
  const relation = tree.relation;
  const word = (i: number) => (i < 0 ? EDGE : (lower[i] as number));
  const root = (i: number) => (i < 0 ? EDGE : (stem[i] as number));
  const tag = (i: number) => (i < 0 ? EDGE : (tags[i] as number));
  const kind = (i: number) => (i < 0 ? 1023 : (fine[i] as number));
  const rough = (i: number) => (i < 0 ? 255 : (coarse[i] as number));
  const leftOf = (i: number) => (i < 0 ? -1 : (left[i - from] as number));
  const left2Of = (i: number) => (i < 0 ? -1 : (left2[i - from] as number));
  const rightOf = (i: number) => (i < 0 ? -1 : (right[i - from] as number));
  const right2Of = (i: number) => (i < 0 ? -1 : (right2[i - from] as number));
  const label = (i: number) => (i < 0 ? NONE : (relation[i] as number));
  const lefts = (i: number) => (i < 0 ? 7 : Math.min(4, leftCount[i - from] as number));
  const rights = (i: number) => (i < 0 ? 7 : Math.min(4, rightCount[i - from] as number));
  const s0w = word(s0),
    s1w = word(s1),
    b0w = word(b0),
    b1w = word(b1);
  const s0t = tag(s0),
    s1t = tag(s1),
    s2t = tag(s2),
    b0t = tag(b0),
    b1t = tag(b1),
    b2t = tag(b2);
  const s0m = root(s0),
    s1m = root(s1),
    b0m = root(b0);
  const s0l = leftOf(s0),
    s0r = rightOf(s0),
    s1l = leftOf(s1),
    s1r = rightOf(s1),
    b0l = leftOf(b0);
  const gap = s0 < 0 || b0 < 0 ? 0 : Math.min(10, b0 - s0);
  const gap1 = s1 < 0 || s0 < 0 ? 0 : Math.min(10, s0 - s1);
  let n = 0;
  out[n++] = 0x2001;
  out[n++] = mix(2, s0w);
  out[n++] = mix(3, s1w);
  out[n++] = mix(4, b0w);
  out[n++] = mix(5, b1w);
  out[n++] = mix(6, s0t * 64 + b0t);
  out[n++] = mix(7, s0t * 64 + s1t);
  out[n++] = mix(8, b0t * 64 + b1t);
  out[n++] = mix(9, (s0t * 64 + b0t) * 64 + b1t);
  out[n++] = mix(10, (s1t * 64 + s0t) * 64 + b0t);
  out[n++] = mix(11, (s2t * 64 + s1t) * 64 + s0t);
  out[n++] = mix(12, (b0t * 64 + b1t) * 64 + b2t);
  out[n++] = mix(13, mix(s0w, s0t));
  out[n++] = mix(14, mix(s0m, b0m));
  out[n++] = mix(15, mix(s0m, b0t));
  out[n++] = mix(16, mix(b0m, s0t));
  out[n++] = mix(17, mix(s1m, s0m));
  out[n++] = mix(18, mix(s1m, s0t));
  out[n++] = mix(19, mix(s0m, s1t));
  out[n++] = mix(20, mix(s1m, b0m));
  out[n++] = mix(21, mix(s1m, b0t));
  out[n++] = mix(22, mix(s1t, b0m));
  out[n++] = mix(23, mix(s0m, b0t * 64 + b1t));
  out[n++] = mix(24, mix(b0m, s0t * 64 + s1t));
  out[n++] = mix(25, mix(s0m, s1t * 64 + b0t));
  out[n++] = mix(26, kind(s0) * 1024 + kind(b0));
  out[n++] = mix(27, kind(s1) * 1024 + kind(s0));
  out[n++] = mix(28, (rough(s0) * 256 + rough(b0)) * 64 + b0t);
  out[n++] = mix(29, (rough(s1) * 256 + rough(s0)) * 64 + s0t);
  out[n++] = mix(30, (kind(s0) * 64 + b0t) * 64 + s1t);
  out[n++] = mix(31, (kind(b0) * 64 + s0t) * 64 + b1t);
  out[n++] = mix(32, ((s0t * 64 + b0t) * 64 + label(s0l)) * 64 + label(s0r));
  out[n++] = mix(33, ((s1t * 64 + s0t) * 64 + label(s0l)) * 64 + label(s0r));
  out[n++] = mix(34, ((s1t * 64 + s0t) * 64 + label(s1l)) * 64 + label(s1r));
  out[n++] = mix(35, ((s1t * 64 + s0t) * 64 + label(s1r)) * 64 + label(right2Of(s1)));
  out[n++] = mix(36, ((s0t * 64 + b0t) * 64 + label(s0l)) * 64 + label(left2Of(s0)));
  out[n++] = mix(37, ((s0t * 64 + b0t) * 64 + label(b0l)) * 64 + label(left2Of(b0)));
  out[n++] = mix(38, ((s0t * 64 + b0t) * 64 + lefts(s0)) * 8 + rights(s0));
  out[n++] = mix(39, ((s1t * 64 + s0t) * 64 + lefts(s1)) * 8 + rights(s1));
  out[n++] = mix(40, mix(s0m, lefts(s0) * 8 + rights(s0)));
  out[n++] = mix(41, mix(s1m, lefts(s1) * 8 + rights(s1)));
  out[n++] = mix(42, mix(b0m, lefts(b0)));
  out[n++] = mix(43, mix(s0m, label(s0l) * 64 + label(s0r)));
  out[n++] = mix(44, mix(s1m, label(s1l) * 64 + label(s1r)));
  out[n++] = mix(45, (s0t * 64 + b0t) * 16 + gap);
  out[n++] = mix(46, (s1t * 64 + s0t) * 16 + gap1);
  out[n++] = mix(47, mix(s0m, gap));
  out[n++] = mix(48, mix(b0m, gap));
  out[n++] = mix(49, mix(s1m, gap1));
  out[n++] = mix(50, (s1t * 64 + tag(s1r)) * 64 + s0t);
  out[n++] = mix(51, (s0t * 64 + tag(s0r)) * 64 + b0t);
  out[n++] = mix(52, (s0t * 64 + tag(s0l)) * 64 + b0t);
  out[n++] = mix(53, (b0t * 64 + tag(b0l)) * 64 + s0t);
  out[n++] = mix(54, mix(b1w, b0w));
  out[n++] = mix(55, mix(s0w, b1t));
  out[n++] = mix(56, (s0t * 64 + b0t) * 1024 + kind(s1));
  out[n++] = mix(57, mix(s0l < 0 ? EDGE : (stem[s0l] as number), s0t * 64 + b0t));
  out[n++] = mix(58, mix(s0r < 0 ? EDGE : (stem[s0r] as number), s0t * 64 + b0t));
  out[n++] = mix(59, mix(s1r < 0 ? EDGE : (stem[s1r] as number), s1t * 64 + s0t));
  out[n++] = mix(60, ((s2t * 64 + s1t) * 64 + s0t) * 64 + b0t);
  out[n++] = mix(61, ((s1t * 64 + s0t) * 64 + b0t) * 64 + b1t);
  out[n++] = mix(62, (s0 >= 0 && tree.head[s0] === -1 ? 1 : 0) * 64 + Math.min(6, depth));
  for (let k = 0; k < n; k++) if (out[k] === 0) out[k] = 1;
  return n;
}

/** Writes the hashes of what speaks for the relation of a word to the head that it is about to get. */
export function relationFeatures(
  words: Words,
  tags: Uint8Array,
  tree: Tree,
  state: ParseState,
  head: number,
  child: number,
  out: Int32Array,
): number {
  const { from, to, left, right, leftCount, rightCount } = state;
  const { stem, lower, suffix3, fine, coarse } = words;
  const relation = tree.relation;
  const side = child < head ? 1 : 2;
  const ht = tags[head] as number;
  const ct = tags[child] as number;
  const hm = stem[head] as number;
  const cm = stem[child] as number;
  const cl = left[child - from] as number;
  const cr = right[child - from] as number;
  const hl = left[head - from] as number;
  const hr = right[head - from] as number;
  const label = (i: number) => (i < 0 ? NONE : (relation[i] as number));
  const word = (i: number) => (i < 0 ? EDGE : (lower[i] as number));
  const pair = (ht * 64 + ct) * 4 + side;
  const gap = Math.min(7, Math.abs(head - child));
  const before = child > from ? (tags[child - 1] as number) : EDGE;
  const after = child + 1 < to ? (tags[child + 1] as number) : EDGE;
  let n = 0;
  out[n++] = 0x3001;
  out[n++] = mix(2, pair);
  out[n++] = mix(3, mix(hm, side * 64 + ct));
  out[n++] = mix(4, mix(cm, side * 64 + ht));
  out[n++] = mix(5, mix(hm, cm) ^ side);
  out[n++] = mix(6, pair * 8 + gap);
  out[n++] = mix(7, (pair * 64 + label(cl)) * 64 + label(cr));
  out[n++] = mix(8, (pair * 64 + label(hl)) * 64 + label(hr));
  out[n++] = mix(9, mix(word(cl), pair));
  out[n++] = mix(10, mix(lower[child] as number, side));
  out[n++] = mix(11, mix(suffix3[child] as number, pair));
  out[n++] = mix(12, (pair * 64 + before) * 64 + after);
  out[n++] = mix(13, mix(fine[child] as number, pair));
  out[n++] = mix(14, mix(fine[head] as number, pair));
  out[n++] = mix(15, mix(mix(coarse[head] as number, coarse[child] as number), pair));
  out[n++] = mix(16, mix(hm, label(hl) * 64 + label(hr)) ^ side);
  out[n++] = mix(17, mix(word(child > from ? child - 1 : -1), pair));
  out[n++] = mix(
    18,
    (pair * 8 + Math.min(4, leftCount[head - from] as number)) * 8 + Math.min(4, rightCount[head - from] as number),
  );
  out[n++] = mix(
    19,
    (pair * 8 + Math.min(4, leftCount[child - from] as number)) * 8 + Math.min(4, rightCount[child - from] as number),
  );
  out[n++] = mix(20, mix(word(cl), cm));
  out[n++] = mix(21, mix(hm, mix(word(cl), ct)) ^ side);
  for (let k = 0; k < n; k++) if (out[k] === 0) out[k] = 1;
  return n;
}

/** Hangs `child` under `head` in state and tree. */
export function attach(state: ParseState, tree: Tree, head: number, child: number, relation: number): void {
  const at = head - state.from;
  tree.head[child] = head;
  tree.relation[child] = relation;
  if (child < head) {
    // The outermost child first, then the one before it: children on the left come nearest first.
    state.left2[at] = state.left[at] as number;
    state.left[at] = child;
    state.leftCount[at] = Math.min(255, (state.leftCount[at] as number) + 1);
  } else {
    state.right2[at] = state.right[at] as number;
    state.right[at] = child;
    state.rightCount[at] = Math.min(255, (state.rightCount[at] as number) + 1);
  }
}

const FEATURES = new Int32Array(PARSE_FEATURES);
const MOVES = new Int32Array(3);
const LABELS = new Int32Array(RELATIONS.length);

/**
 * Writes head and relation of every word of a sentence: arc-hybrid steps (Kuhlmann, Gómez-Rodríguez and Satta 2011), the best at each
 * state, two for each word.
 * @param state room for a sentence of this length
 */
export function parseSentence(
  words: Words,
  tags: Uint8Array,
  tree: Tree,
  from: number,
  to: number,
  state: ParseState,
  scoreMove: Scorer,
  scoreRelation: Scorer,
): void {
  startSentence(state, from, to);
  const { stack } = state;
  while (state.next < to || state.depth > 1) {
    const { depth } = state;
    const canShift = state.next < to;
    const canLeft = depth > 0 && canShift;
    const canRight = depth > 1;
    let move = SHIFT;
    if (canLeft || canRight) {
      MOVES.fill(0);
      if (canLeft || (canShift && canRight)) {
        const n = parseFeatures(words, tags, tree, state, FEATURES);
        scoreMove(FEATURES, n, MOVES);
      }
      move = -1;
      if (canShift) move = SHIFT;
      if (canLeft && (MOVES[LEFT] as number) > (MOVES[SHIFT] as number)) move = LEFT;
      if (canRight && (move < 0 || (MOVES[RIGHT] as number) > (MOVES[move] as number))) move = RIGHT;
    }
    if (move === SHIFT) {
      stack[state.depth++] = state.next++;
      continue;
    }
    const child = stack[depth - 1] as number;
    const head = move === LEFT ? state.next : (stack[depth - 2] as number);
    const n = relationFeatures(words, tags, tree, state, head, child, FEATURES);
    LABELS.fill(0);
    scoreRelation(FEATURES, n, LABELS);
    let best = 1;
    for (let c = 2; c < LABELS.length; c++) if ((LABELS[c] as number) > (LABELS[best] as number)) best = c;
    attach(state, tree, head, child, best);
    state.depth--;
  }
  if (state.depth > 0) {
    const root = stack[0] as number;
    tree.head[root] = -1;
    tree.relation[root] = 0;
  }
}
