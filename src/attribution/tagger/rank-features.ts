import type { Analysis } from './analyse-text.ts';
import type { CueView } from './argument-features.ts';
import { PART } from './argument-lattice.ts';
import { RELATION } from './dependency.ts';
import { mix } from './hash-feature.ts';
import { POS } from './part-of-speech.ts';
import { SHAPES } from './split-words.ts';

/** How many features one labelling has at most. */
export const RANK_FEATURES = 336;

const EDGE = 61;
const CLOSED = new Set<number>([
  POS.IN,
  POS.TO,
  POS.CC,
  POS.WDT,
  POS.WP,
  POS.WRB,
  POS.MD,
  POS.PRP,
  POS['PRP$'],
  POS.DT,
  POS['.'],
  POS[','],
  POS[':'],
  POS["''"],
  POS['('],
  POS.RP,
]);
/** Features of one run of content at most, and how many runs are looked at. */
const MOST_RUNS = 4;

/** A stretch of words that play one part. */
interface Run {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

function readRuns(view: CueView, parts: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let k = 0; k < parts.length;) {
    const part = parts[k] as number;
    let last = k;
    while (last + 1 < parts.length && parts[last + 1] === part) last++;
    if (part !== PART.none) runs.push({ part, start: view.from + k, end: view.from + last });
    k = last + 1;
  }
  return runs;
}

function size(n: number): number {
  return n < 5 ? n : n < 8 ? 5 : n < 13 ? 6 : n < 21 ? 7 : n < 40 ? 8 : 9;
}

/** Which bits of `agreementOf` tell of which part. */
const PART_BITS: readonly (readonly [part: number, mask: number])[] = [
  [PART.source, 0b11],
  [PART.cue, 0b1100],
  [PART.content, 0b1110000],
];

/**
 * How far a labelling agrees with the rule that found this cue, 0 where none did: for source and cue two bits (does it begin and end at the same
 * words), for the content three (the same words, the same first, the same last).
 */
export function agreementOf({ hinted, hintKind }: CueView, parts: Uint8Array, shape: Uint8Array, from: number): number {
  if (hintKind === 0) return 0;
  let bits = 0x80 | 0b1000000;
  const ends = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < parts.length; k++) {
    if (shape[from + k] === SHAPES.mark) continue;
    const a = parts[k] as number;
    const b = hinted[k] as number;
    if (a > 0) {
      if (ends[a] === 0) ends[a] = k + 1;
      ends[4 + a] = k + 1;
    }
    if (b > 0) {
      if (ends[8 + b] === 0) ends[8 + b] = k + 1;
      ends[12 + b] = k + 1;
    }
    if ((a === PART.content) !== (b === PART.content)) bits &= ~0b1000000;
  }
  for (let p = 1; p <= 3; p++) {
    if (ends[p] === ends[8 + p]) bits |= 1 << (2 * p - 2);
    if (ends[4 + p] === ends[12 + p]) bits |= 2 << (2 * p - 2);
  }
  return bits;
}

/**
 * Writes the hashes of what speaks for one way of reading the stretch around a cue as a whole: what a model that sees two neighbours at a time
 * cannot see (order of the parts, what is left over between and behind them, phrases cut in two, quotation marks without a partner).
 * @param behind how far the labelling is behind the best of that model
 * @param rank its place there, 0 for the best
 */
export function rankFeatures(
  analysis: Analysis,
  view: CueView,
  parts: Uint8Array,
  chances: Float32Array,
  behind: number,
  rank: number,
  out: Int32Array,
): number {
  const {
    words,
    tags,
    tree,
    subtreeStart,
    subtreeEnd,
    sentence,
    sentenceStart,
    quotation,
    quoteMark,
    firstChild,
    nextChild,
  } = analysis;
  const { lower, stem, fine, shape } = words;
  const { anchor, from, to, frame } = view;
  const am = stem[anchor] as number;
  const at = tags[anchor] as number;
  const ak = fine[anchor] as number;
  const runs = readRuns(view, parts);
  /** A word as an edge shows it: itself where it is a function word or mark, else its part of speech. */
  const face = (i: number) =>
    i < from || i >= to ? EDGE : CLOSED.has(tags[i] as number) ? (lower[i] as number) : (tags[i] as number);
  const tag = (i: number) => (i < from || i >= to ? EDGE : (tags[i] as number));
  const word = (i: number) => (i < from || i >= to ? EDGE : (lower[i] as number));
  const mark = (i: number) => i >= from && i < to && shape[i] === SHAPES.mark;
  const part = (i: number) => (i < from || i >= to ? 9 : (parts[i - from] as number));
  let n = 0;
  const put = (template: number, value: number) => {
    if (n < RANK_FEATURES) out[n++] = mix(template, value) || 1;
  };
  const putWithCue = (template: number, value: number) => {
    put(template, value);
    put(template + 1, mix(value, am));
    put(template + 2, mix(value, frame));
    put(template + 3, mix(value, ak));
  };
  put(0x6600, Math.min(9, rank));
  put(0x6601, Math.min(20, Math.round(behind * 2)));
  put(0x6602, mix(Math.min(12, Math.round(behind)), at));
  const agreed = agreementOf(view, parts, shape, from);
  if (agreed !== 0) {
    put(0x6700, agreed);
    put(0x6701, mix(agreed, view.hintKind));
    put(0x6702, mix(agreed, am));
    put(0x6703, mix(agreed, frame));
    put(0x6704, mix(agreed, Math.min(20, Math.round(behind * 2))));
    for (const [p, mask] of PART_BITS) {
      put(0x6710 + p, mix(agreed & mask, am));
      put(0x6714 + p, mix(agreed & mask, frame));
      put(0x6718 + p, mix(agreed & mask, view.hintKind));
    }
  }
  // Order of the parts and what lies between them.
  let order = 7;
  let bare = 7;
  let before = -1;
  for (const run of runs) {
    let between = 0;
    if (before >= 0) {
      for (let i = before + 1, shown = 0; i < run.start && shown < 3; i++, shown++) between = mix(between, face(i));
      if (run.start - before > 4) between = mix(between, 99);
      put(0x6100, mix(between, runs.length * 16 + run.part));
      put(0x6101, mix(between, mix(run.part, am)));
    }
    order = mix(order, mix(run.part, between));
    bare = mix(bare, run.part);
    before = run.end;
  }
  putWithCue(0x6110, order);
  putWithCue(0x6114, bare);
  // The cue.
  const cue = runs.find((run) => run.part === PART.cue);
  const source = runs.find((run) => run.part === PART.source);
  if (cue !== undefined) {
    let text = 1;
    let kinds = 1;
    for (let i = cue.start; i <= cue.end; i++) {
      text = mix(text, stem[i] as number);
      kinds = mix(kinds, tags[i] as number);
    }
    const length = cue.end - cue.start + 1;
    put(0x6200, text);
    put(0x6201, kinds);
    put(0x6202, mix(kinds, am));
    put(0x6203, mix(text, face(cue.end + 1)));
    put(0x6204, mix(word(cue.end), face(cue.end + 1)));
    put(0x6205, mix(word(cue.end), part(cue.end + 1)));
    put(0x6206, mix(face(cue.end), mix(word(cue.end + 1), part(cue.end + 1))));
    put(0x6207, mix(word(cue.start), face(cue.start - 1)));
    put(0x6208, mix(mix(word(cue.start - 1), word(cue.start)), part(cue.start - 1)));
    put(0x6209, length * 64 + at);
    put(0x620a, mix(length, am));
    put(0x620b, mix(tag(cue.end) * 64 + tag(cue.end + 1), part(cue.end + 1)));
    put(0x620c, mix(tag(cue.start) * 64 + tag(cue.start - 1), part(cue.start - 1)));
    // Dependents of the cue's own words that the cue leaves out, and to which part they went.
    for (let i = cue.start; i <= cue.end; i++) {
      for (let c = firstChild[i] as number, shown = 0; c >= 0 && shown < 8; c = nextChild[c] as number, shown++) {
        if (tree.relation[c] === RELATION.punct || (c >= cue.start && c <= cue.end)) continue;
        const left = Math.max(from, subtreeStart[c] as number);
        const right = Math.min(to - 1, subtreeEnd[c] as number);
        const key = ((tree.relation[c] as number) * 16 + part(left)) * 16 + part(right);
        put(0x6210, mix(key * 4 + (c < i ? 0 : 1), i === anchor ? 1 : 0));
        put(0x6211, mix(key, stem[i] as number));
        put(0x6212, mix(key, mix(tags[i] as number, face(left))));
      }
    }
  }
  // The source.
  if (source === undefined) {
    putWithCue(0x6300, 1);
  } else {
    const head = topOf(source);
    const length = source.end - source.start + 1;
    const cutLeft = (subtreeStart[head] as number) < source.start ? 1 : 0;
    const cutRight = (subtreeEnd[head] as number) > source.end ? 1 : 0;
    const place = head >= from && head < to ? (view.place[head - from] as number) : 0;
    put(0x6310, mix(place, tags[head] as number));
    put(0x6311, mix(place, am));
    put(0x6340, mix(place, ak));
    put(0x6312, mix(place, cutLeft * 2 + cutRight));
    put(0x6313, mix(cutLeft * 2 + cutRight, mix(face(source.start), face(source.end))));
    put(0x6314, mix(face(source.end + 1), mix(tag(source.end + 2), part(source.end + 1))));
    put(0x6315, mix(face(source.start - 1), mix(tag(source.start), part(source.start - 1))));
    put(0x6316, size(length) * 64 + (tags[head] as number));
    put(0x6317, mix(word(source.start), length === 1 ? 1 : 0));
    put(0x6318, mix(fine[head] as number, 1));
    put(0x6319, mix(face(source.start - 1), face(source.end + 1)));
    put(0x631a, mix(lower[head] as number, cutLeft * 2 + cutRight));
    // Dependents that were left outside, and those that came along.
    for (let i = source.start; i <= source.end; i++) {
      for (let c = firstChild[i] as number, shown = 0; c >= 0 && shown < 8; c = nextChild[c] as number, shown++) {
        const label = tree.relation[c] as number;
        if (label === RELATION.punct) continue;
        const inside = c >= source.start && c <= source.end;
        if (
          inside &&
          (label === RELATION.det || label === RELATION.compound || label === RELATION.amod || label === RELATION.flat)
        )
          continue;
        const comma = mark((subtreeStart[c] as number) - 1) ? 1 : 0;
        put(0x6320, (label * 2 + (inside ? 1 : 0)) * 4 + comma * 2 + (c > i ? 1 : 0));
        put(0x6321, mix(label * 2 + (inside ? 1 : 0), face(subtreeStart[c] as number)));
      }
    }
    const other = (sentence[source.start] as number) - (sentence[anchor] as number);
    put(0x6322, mix(Math.max(-3, Math.min(3, other)), quotation[head] === -1 ? 0 : 1));
    let rivals = 0;
    for (let i = Math.min(source.end, anchor) + 1; i < Math.max(source.start, anchor); i++)
      if ((chances[i] as number) > 0.4) rivals++;
    put(0x6323, Math.min(3, rivals));
  }
  // The content, run by run.
  let seen = 0;
  let opens = 0;
  let unclosed = 0;
  let inside = 0;
  let contentWords = 0;
  for (const run of runs) {
    if (run.part !== PART.content) continue;
    seen++;
    contentWords += run.end - run.start + 1;
    for (let i = run.start; i <= run.end; i++) {
      if (quoteMark[i] === 1) opens++;
      if (quoteMark[i] === 2) opens--;
      if (opens < 0) unclosed++;
      if ((chances[i] as number) > 0.4) inside++;
    }
    if (seen > MOST_RUNS) continue;
    const side = run.end < anchor ? 1 : 2;
    const far = Math.max(-3, Math.min(3, (sentence[run.start] as number) - (sentence[anchor] as number))) + 3;
    const farEnd = Math.max(-3, Math.min(3, (sentence[run.end] as number) - (sentence[anchor] as number))) + 3;
    const where = (side * 8 + far) * 8 + farEnd;
    // How the run begins and ends: at the edge of sentence, paragraph or quotation, and beside what.
    const s0 = sentenceStart[sentence[run.start] as number] as number;
    const s1 = (sentenceStart[(sentence[run.end] as number) + 1] as number) - 1;
    let last = run.end;
    while (last < s1 && mark(last + 1)) last++;
    let first = run.start;
    while (first > s0 && mark(first - 1)) first--;
    const begins = first === s0 ? 1 : mark(run.start - 1) ? 2 : 3;
    const ends = last === s1 ? 1 : mark(run.end + 1) ? 2 : 3;
    const nextWord = last + 1;
    const quotedStart =
      quoteMark[run.start - 1] === 1 || quoteMark[run.start] === 1 ? 1 : (quotation[run.start] as number) >= 0 ? 2 : 0;
    const quotedEnd =
      quoteMark[run.end + 1] === 2 ||
      quoteMark[run.end] === 2 ||
      quoteMark[Math.min(words.count - 1, run.end + 2)] === 2
        ? 1
        : (quotation[run.end] as number) >= 0
          ? 2
          : 0;
    const edges = ((begins * 4 + ends) * 4 + quotedStart) * 4 + quotedEnd;
    putWithCue(0x6400, mix(edges, where));
    put(0x6404, mix(edges, seen));
    putWithCue(0x6410, mix(ends * 4 + quotedEnd, mix(face(nextWord), part(nextWord))));
    put(0x6414, mix(ends * 4 + quotedEnd, mix(mix(face(nextWord), face(nextWord + 1)), face(run.end + 1))));
    put(0x6415, mix(face(run.end), mix(face(run.end + 1), face(run.end + 2))));
    put(0x6416, mix(mix(tag(nextWord), tag(nextWord + 1)), mix(tag(nextWord + 2), face(run.end + 1))));
    put(0x6417, mix(word(run.start), mix(begins, part(run.start - 1))));
    put(0x6418, mix(mix(face(run.start), face(run.start - 1)), am));
    put(0x641e, mix(mix(face(run.start), face(run.start - 1)), ak));
    put(0x641f, mix(mix(stem[run.start] as number, fine[run.start] as number), ak));
    put(0x6420, mix(mix(face(run.end), face(nextWord)), mix(ends, farEnd)));
    put(0x6421, mix(mix(stem[run.end] as number, ends), farEnd));
    put(0x6422, mix(fine[nextWord < to ? nextWord : anchor] as number, mix(ends, part(nextWord))));
    put(0x6419, mix(mix(word(run.start), tag(run.start + 1)), face(run.start - 1)));
    put(0x641a, mix(mix(face(run.start - 1), face(run.start - 2)), begins));
    put(0x641b, mix(lower[anchor] as number, mix(word(run.start), side)));
    put(0x641c, mix(size(run.end - run.start + 1), side * 16 + begins * 4 + ends));
    put(0x641d, mix(mix(stem[nextWord < to ? nextWord : anchor] as number, 1), mix(face(run.end + 1), farEnd)));
    // The phrases it is made of.
    let tops = 0;
    for (let i = run.start; i <= run.end && tops < 6; i++) {
      const head = tree.head[i] as number;
      if ((head >= run.start && head <= run.end) || tree.relation[i] === RELATION.punct) continue;
      tops++;
      const cut = ((subtreeStart[i] as number) < run.start ? 1 : 0) + ((subtreeEnd[i] as number) > run.end ? 2 : 0);
      const place = view.place[i - from] as number;
      const to2 = head >= from && head < to ? part(head) : 8;
      put(0x6430, mix(place, cut * 16 + to2));
      put(0x6431, mix(mix(place, cut), am));
      put(0x6435, mix(mix(place, cut), ak));
      put(0x6432, mix(mix(tree.relation[i] as number, cut * 16 + to2), side * 64 + (tags[i] as number)));
    }
    put(0x6433, mix(tops, where));
    put(0x6434, mix(tops, edges));
    // Dependents of its words that were left outside on the right or left, and what was kept just inside the edge.
    let cuts = 0;
    for (let i = run.start; i <= run.end && cuts < 8; i++) {
      for (let c = firstChild[i] as number, shown = 0; c >= 0 && shown < 8; c = nextChild[c] as number, shown++) {
        if ((c >= run.start && c <= run.end) || tree.relation[c] === RELATION.punct) continue;
        cuts++;
        const key = ((tree.relation[c] as number) * 16 + part(c)) * 2 + (c > i ? 1 : 0);
        put(0x6440, key);
        put(0x6441, mix(key, face(Math.max(from, subtreeStart[c] as number))));
        put(0x6442, mix(key, mix(tags[c] as number, tags[i] as number)));
        put(0x6443, mix(key, am));
        put(0x6444, mix(key, ak));
      }
    }
    // The last phrase inside: would the content have ended before it?
    let phrase = run.end;
    for (let steps = 0; steps < 60; steps++) {
      const head = tree.head[phrase] as number;
      if (head < run.start || head >= phrase || (subtreeStart[phrase] as number) <= run.start) break;
      const label = tree.relation[phrase] as number;
      const starts = subtreeStart[phrase] as number;
      if (
        label === RELATION.advcl ||
        label === RELATION.conj ||
        label === RELATION.parataxis ||
        label === RELATION.obl ||
        label === RELATION.npmod ||
        label === RELATION.relcl
      ) {
        put(0x6450, mix(label, mix(face(starts), mark(starts - 1) ? 1 : 0)));
        put(
          0x6451,
          mix(label, mix(mix(face(starts), tags[phrase] as number), (view.place[head - from] as number) | 0)),
        );
        put(0x6452, mix(label, mix(tags[phrase] as number, tags[head] as number)));
      }
      phrase = head;
    }
  }
  put(0x6500, mix(seen, Math.max(-2, Math.min(2, opens)) * 4 + Math.min(2, unclosed)));
  put(0x6501, mix(seen, am));
  put(0x6502, Math.min(4, inside));
  put(0x6503, mix(Math.min(4, inside), size(contentWords)));
  put(0x6504, mix(size(contentWords), am));
  // What is left over in the sentence of the cue.
  const s = sentence[anchor] as number;
  const first = Math.max(from, sentenceStart[s] as number);
  const last = Math.min(to, sentenceStart[s + 1] as number);
  let loose = 0;
  let run = 0;
  for (let i = first; i < last; i++) {
    if (parts[i - from] !== PART.none || mark(i)) {
      run = 0;
      continue;
    }
    if (run === 0) {
      put(0x6510, mix(face(i), mix(part(i - 1), i === first ? 1 : 0)));
      put(0x6511, mix(mix(face(i), tag(i + 1)), mix(face(i - 1), i < anchor ? 0 : 1)));
    }
    run++;
    loose++;
    if ((chances[i] as number) > 0.4) put(0x6512, i < anchor ? 0 : 1);
  }
  put(0x6513, mix(size(loose), seen));
  put(0x6514, mix(size(loose), am));
  return n;

  /** The word of a run that the others hang on. */
  function topOf({ start, end }: Run): number {
    let best = end;
    for (let i = start; i <= end; i++) {
      const head = tree.head[i] as number;
      if ((head < start || head > end) && tree.relation[i] !== RELATION.punct && tree.relation[i] !== RELATION.case) {
        best = i;
        break;
      }
    }
    return best;
  }
}
