import type { Analysis } from './analyse-text.ts';
import { frameOf } from './cue-features.ts';
import { hashWord, mix } from './hash-feature.ts';
import { POS } from './part-of-speech.ts';
import { SHAPES } from './split-words.ts';

/** How many features one word has at most. */
export const ARGUMENT_FEATURES = 96;
/** How many words on each side of a cue may belong to it. */
export const REACH = 150;

const EDGE = 61;
const COMMA = hashWord(',');

/** The stretch of text around one cue and how each of its words stands to the cue. */
export interface CueView {
  readonly anchor: number;
  readonly from: number;
  readonly to: number;
  /** By word less `from`: the branch of the tree that it hangs in, seen from the cue. */
  readonly place: Int32Array;
  /** The word in whose subtree it stands on that branch, -1 outside the cue's sentence. */
  readonly branch: Int32Array;
  /** Hash of the marks between it and the cue, commas and quotation marks among them. */
  readonly marks: Int32Array;
  /** How many other likely cues stand between, and the nearest likely cue above it in the tree is another one. */
  readonly rivals: Uint8Array;
  readonly under: Uint8Array;
  readonly frame: number;
  /** Part that each word plays by the rule that found this cue; which rule that is, 0 for none. */
  readonly hinted: Uint8Array;
  readonly hintKind: number;
}

const BETWEEN = new Set<number>([POS[','], POS[':'], POS['.'], POS['('], POS["''"]]);

/**
 * The stretch in which the parts of a cue are looked for: its sentence and the quoted ones that adjoin it; the whole paragraph where a
 * colon or a dash hands over ("Brandt: ...").
 */
function reachOf(analysis: Analysis, anchor: number): readonly [from: number, to: number] {
  const { tags, sentence, sentenceStart, paragraph, paragraphStart } = analysis;
  const p = paragraph[anchor] as number;
  const least = Math.max(paragraphStart[p] as number, anchor - REACH);
  const most = Math.min(paragraphStart[p + 1] as number, anchor + REACH + 1);
  const s = sentence[anchor] as number;
  let from = Math.max(least, sentenceStart[s] as number);
  let to = Math.min(most, sentenceStart[s + 1] as number);
  for (let i = from; i < to; i++) if (tags[i] === POS[':']) return [least, most];
  const quoted = (start: number, end: number) => {
    for (let i = start; i < end; i++) if ((analysis.quotation[i] as number) >= 0) return true;
    return false;
  };
  for (let before = s - 1; from > least && quoted(Math.max(least, sentenceStart[before] as number), from); before--) {
    from = Math.max(least, sentenceStart[before] as number);
  }
  for (let next = s + 1; to < most && quoted(to, Math.min(most, sentenceStart[next + 1] as number)); next++) {
    to = Math.min(most, sentenceStart[next + 1] as number);
  }
  return [from, to];
}

/** @param chances chance of each word to be the head of a cue */
export function viewCue(analysis: Analysis, anchor: number, chances: Float32Array): CueView {
  const { tree, tags, words, sentence, sentenceStart, quoteMark } = analysis;
  const [from, to] = reachOf(analysis, anchor);
  const size = to - from;
  const place = new Int32Array(size);
  const branch = new Int32Array(size).fill(-1);
  const marks = new Int32Array(size);
  const rivals = new Uint8Array(size);
  const under = new Uint8Array(size);
  const s = sentence[anchor] as number;
  const first = Math.max(from, sentenceStart[s] as number);
  const last = Math.min(to, sentenceStart[s + 1] as number);
  // The way from the cue up to the root; at most as long as a sentence.
  const up: number[] = [];
  for (let i = anchor, steps = 0; i >= 0 && steps < 128; i = tree.head[i] as number, steps++) up.push(i);
  const level = new Int8Array(last - first).fill(-1);
  up.forEach((i, k) => {
    if (i >= first && i < last) level[i - first] = Math.min(k, 6);
  });
  for (let i = first; i < last; i++) {
    let top = i;
    let depth = 0;
    let rival = 0;
    while (!(top >= first && top < last && (level[top - first] as number) >= 0)) {
      if (top !== anchor && (chances[top] as number) > 0.4) rival = 1;
      const head = tree.head[top] as number;
      if (head < first || head >= last) break;
      if ((level[head - first] as number) >= 0) break;
      top = head;
      depth++;
    }
    const at = i - from;
    branch[at] = top;
    under[at] = rival;
    if ((level[top - first] as number) >= 0) {
      // On the way up itself.
      place[at] = mix(1, (level[top - first] as number) * 64 + (tree.relation[top] as number));
    } else {
      const head = tree.head[top] as number;
      const k = head >= first && head < last ? Math.max(0, level[head - first] as number) : 7;
      const via = k > 0 && k < 7 ? (tree.relation[up[k - 1] as number] as number) : 62;
      place[at] = mix(
        2,
        ((k * 64 + via) * 64 + (tree.relation[top] as number)) * 8 + Math.min(3, depth) * 2 + (top < anchor ? 0 : 1),
      );
    }
  }
  for (let i = from; i < first; i++) place[i - from] = mix(3, Math.min(4, s - (sentence[i] as number)));
  for (let i = last; i < to; i++) place[i - from] = mix(4, Math.min(4, (sentence[i] as number) - s));
  let hash = 1;
  let count = 0;
  let seen = 0;
  const step = (i: number) => {
    marks[i - from] = hash;
    rivals[i - from] = seen;
    if (BETWEEN.has(tags[i] as number) && count < 5) {
      const mark = (quoteMark[i] as number) > 0 ? 7 + (quoteMark[i] as number) : (words.lower[i] as number);
      hash = mix(hash, mark);
      count++;
    }
    if ((chances[i] as number) > 0.4) seen = Math.min(3, seen + 1);
  };
  for (let i = anchor + 1; i < to; i++) step(i);
  hash = 2;
  count = 0;
  seen = 0;
  for (let i = anchor - 1; i >= from; i--) step(i);
  const { cueOf, found } = analysis.hints;
  const hint = found[cueOf[anchor] as number];
  const hinted = new Uint8Array(size);
  for (const [start, end, part] of hint?.runs ?? []) {
    if (start < to && end >= from) hinted.fill(part, Math.max(start, from) - from, Math.min(end + 1, to) - from);
  }
  const frame = frameOf(analysis, anchor);
  return { anchor, from, to, place, branch, marks, rivals, under, frame, hinted, hintKind: hint?.kind ?? 0 };
}

function bucket(distance: number): number {
  if (distance < 6) return distance;
  if (distance < 9) return 6;
  if (distance < 14) return 7;
  if (distance < 22) return 8;
  if (distance < 40) return 9;
  return 10;
}

/** Writes the hashes of what speaks for the part that word `i` plays for a cue. */
export function argumentFeatures(analysis: Analysis, view: CueView, i: number, out: Int32Array): number {
  const { words, tags, sentence, sentenceStart, quotation, quoteMark, subtreeStart, subtreeEnd, tree } = analysis;
  const { lower, stem, fine, coarse, shape } = words;
  const { anchor, from, to, frame } = view;
  const k = i - from;
  const place = view.place[k] as number;
  const top = view.branch[k] as number;
  const side = i < anchor ? 1 : i > anchor ? 2 : 3;
  const gap = side * 16 + bucket(Math.abs(i - anchor));
  const am = stem[anchor] as number;
  const aw = lower[anchor] as number;
  const ak = fine[anchor] as number;
  const at = tags[anchor] as number;
  const w = lower[i] as number;
  const t = tags[i] as number;
  const p1 = i > from ? (lower[i - 1] as number) : EDGE;
  const p2 = i > from + 1 ? (lower[i - 2] as number) : EDGE;
  const n1 = i + 1 < to ? (lower[i + 1] as number) : EDGE;
  const n2 = i + 2 < to ? (lower[i + 2] as number) : EDGE;
  const tp1 = i > from ? (tags[i - 1] as number) : EDGE;
  const tp2 = i > from + 1 ? (tags[i - 2] as number) : EDGE;
  const tn1 = i + 1 < to ? (tags[i + 1] as number) : EDGE;
  const tn2 = i + 2 < to ? (tags[i + 2] as number) : EDGE;
  const s = sentence[i] as number;
  const far = Math.max(-3, Math.min(4, s - (sentence[anchor] as number))) + 4;
  const firstOf = sentenceStart[s] as number;
  const lastOf = (sentenceStart[s + 1] as number) - 1;
  const q = quotation[i] as number;
  const aq = quotation[anchor] as number;
  const mark = quoteMark[i] as number;
  const quote = (q < 0 ? 0 : q === aq ? 1 : 2) * 4 + mark;
  const quoted = quote * 16 + far;
  const startsAt =
    i === firstOf
      ? 1
      : shape[i - 1] === SHAPES.mark
        ? p1 === COMMA
          ? 2
          : (quoteMark[i - 1] as number) > 0
            ? 3
            : 4
        : 0;
  const endsAt =
    i === lastOf ? 1 : shape[i + 1] === SHAPES.mark ? (n1 === COMMA ? 2 : (quoteMark[i + 1] as number) > 0 ? 3 : 4) : 0;
  // Where the branch begins and ends, and the smaller phrase that begins or ends here.
  const starts = top >= 0 && subtreeStart[top] === i ? 1 : 0;
  const ends = top >= 0 && subtreeEnd[top] === i ? 1 : 0;
  const edge = starts * 2 + ends;
  const topLabel = top >= 0 ? (tree.relation[top] as number) : 63;
  const edges = (startsAt * 8 + endsAt) * 4 + edge;
  const rivals = (view.rivals[k] as number) * 2 + (view.under[k] as number);
  const marks = view.marks[k] as number;
  let n = 0;
  out[n++] = 0x5000 + side;
  out[n++] = mix(2, place);
  out[n++] = mix(3, mix(place, t));
  out[n++] = mix(4, mix(place, am));
  out[n++] = mix(5, mix(place, frame));
  out[n++] = mix(6, mix(place, w));
  out[n++] = mix(7, gap);
  out[n++] = mix(8, gap * 64 + t);
  out[n++] = mix(9, mix(gap, am));
  out[n++] = mix(10, mix(gap, w));
  out[n++] = mix(11, mix(side, w));
  out[n++] = mix(12, mix(side, mix(p1, w)));
  out[n++] = mix(13, mix(side, mix(w, n1)));
  out[n++] = mix(14, (side * 64 + tp1) * 4096 + t * 64 + tn1);
  out[n++] = mix(15, (side * 64 + tp2) * 4096 + tp1 * 64 + t);
  out[n++] = mix(16, (side * 64 + t) * 4096 + tn1 * 64 + tn2);
  out[n++] = mix(17, quoted * 4 + side);
  out[n++] = mix(18, mix(quoted * 4 + side, am));
  out[n++] = mix(19, mix(quoted * 4 + side, frame));
  out[n++] = mix(20, marks);
  out[n++] = mix(21, mix(marks, am));
  out[n++] = mix(22, mix(marks, quoted));
  out[n++] = mix(23, mix(marks, frame));
  out[n++] = mix(24, edges * 4 + side);
  out[n++] = mix(25, mix(edges, place));
  out[n++] = mix(26, mix(edges, marks));
  out[n++] = mix(27, mix(edge * 4 + side, mix(topLabel, am)));
  out[n++] = mix(28, mix(edge * 64 + t, place));
  out[n++] = mix(29, (rivals * 4 + side) * 64 + t);
  out[n++] = mix(30, mix(rivals, place));
  out[n++] = mix(31, mix(rivals, mix(edges, side)));
  out[n++] = mix(32, mix(side, p1));
  out[n++] = mix(33, mix(side, n1));
  out[n++] = mix(34, mix(side, p2));
  out[n++] = mix(35, mix(side, n2));
  out[n++] = mix(36, mix(side * 64 + t, mix(am, far)));
  out[n++] = mix(37, mix(frame, gap * 64 + t));
  out[n++] = mix(38, mix(am, mix(gap, w)));
  out[n++] = mix(39, mix(side, fine[i] as number));
  out[n++] = mix(40, mix(place, coarse[i] as number));
  out[n++] = mix(41, mix(ak, place));
  out[n++] = mix(42, mix(ak, mix(gap, t)));
  out[n++] = mix(43, mix(side, mix(startsAt * 8 + endsAt, mix(p1, w))));
  out[n++] = mix(44, mix(side, mix(startsAt * 8 + endsAt, mix(w, n1))));
  out[n++] = mix(45, mix(edges, far * 64 + t));
  out[n++] = mix(46, mix(edges, mix(quoted, side)));
  out[n++] = mix(47, mix(mix(edges, quoted), mix(frame, far)));
  out[n++] = mix(48, mix(aw, mix(side, startsAt * 8 + endsAt)));
  out[n++] = mix(49, mix(side * 64 + at, mix(t, place)));
  out[n++] = mix(50, mix(side, mix(p1, n1)));
  const head = tree.head[i] as number;
  out[n++] = mix(51, mix(side * 64 + (tree.relation[i] as number), head < 0 ? EDGE : (stem[head] as number)));
  out[n++] = mix(52, mix(place, tree.relation[i] as number));
  out[n++] = mix(53, mix(place, subtreeEnd[i] === i ? 1 : 0) ^ tn1);
  out[n++] = mix(54, mix(place, subtreeStart[i] === i ? 1 : 0) ^ tp1);
  out[n++] = mix(55, mix(mix(place, am), edges));
  out[n++] = mix(56, mix(mix(p1, w), mix(n1, side)));
  // What the rules say of the word.
  const other = analysis.hints.part[i] as number;
  const own = view.hintKind === 0 ? 0 : (view.hinted[k] as number) + 1;
  const before = i > from ? (view.hinted[k - 1] as number) : 4;
  const after = i + 1 < to ? (view.hinted[k + 1] as number) : 4;
  const hint = view.hintKind === 0 ? 0 : ((own * 8 + before) * 8 + after) * 4 + side;
  out[n++] = mix(70, (own * 8 + other) * 4 + side);
  out[n++] = mix(71, mix(own * 8 + other, quoted * 4 + side));
  out[n++] = mix(72, mix(own, place));
  if (hint === 0) {
    const otherBefore = i > from ? (analysis.hints.part[i - 1] as number) : 4;
    const otherAfter = i + 1 < to ? (analysis.hints.part[i + 1] as number) : 4;
    const around = ((other * 8 + otherBefore) * 8 + otherAfter) * 4 + side;
    out[n++] = mix(81, around);
    out[n++] = mix(82, mix(around, edges));
    out[n++] = mix(83, mix(around, place));
  } else {
    out[n++] = mix(73, hint);
    out[n++] = mix(74, mix(hint, place));
    out[n++] = mix(75, mix(hint, edges));
    out[n++] = mix(76, mix(hint, am));
    out[n++] = mix(77, mix(hint, frame));
    out[n++] = mix(78, mix(hint, view.hintKind));
    out[n++] = mix(79, mix(hint, (startsAt * 8 + endsAt) * 64 + t));
    out[n++] = mix(80, mix(hint, mix(marks, quoted)));
    out[n++] = mix(84, mix(hint, tn1 * 64 + t));
    out[n++] = mix(85, mix(hint, tp1 * 64 + t));
    out[n++] = mix(86, mix(own * 4 + side, w));
  }
  for (let j = 0; j < n; j++) if (out[j] === 0) out[j] = 1;
  return n;
}
