import type { Analysis } from './analyse-text.ts';
import { RELATION } from './dependency.ts';
import { hashWord, mix } from './hash-feature.ts';
import { POS } from './part-of-speech.ts';
import { SHAPES } from './split-words.ts';

/** How many features one word has at most. */
export const CUE_FEATURES = 128;

const EDGE = 61;
const NEVER = new Set<number>([
  POS.DT,
  POS.CC,
  POS.POS,
  POS['.'],
  POS["''"],
  POS.PRP,
  POS['PRP$'],
  POS.CD,
  POS.WDT,
  POS.WP,
  POS.SYM,
]);
const THAT = hashWord('that');
const COMMA = hashWord(',');
const COLON = hashWord(':');

/** Whether a word of this kind can carry a cue at all. */
export function canBeCue({ tags }: Analysis, i: number): boolean {
  return !NEVER.has(tags[i] as number);
}

/** What stands near a word by way of quotation marks, as one small number. */
export function quoteState({ quotation, quoteMark, words }: Analysis, i: number): number {
  if ((quotation[i] as number) >= 0) return 1;
  let state = 0;
  for (let k = 1; k <= 4; k++) {
    if (i + k < words.count && quoteMark[i + k] === 1) state += 2;
    if (i - k >= 0 && (quotation[i - k] as number) >= 0 && (quotation[i - k + 1] as number) < 0) state += 4;
    if (state > 0) return state + (k > 2 ? 8 : 0);
  }
  return 0;
}

/** Which dependents a word has and how it is used, as one number: what kinds of words take it as a cue of what. */
export function frameOf({ tree, tags, firstChild, nextChild }: Analysis, i: number): number {
  let flags = 0;
  for (let c = firstChild[i] as number; c >= 0; c = nextChild[c] as number) {
    const side = c < i ? 0 : 1;
    switch (tree.relation[c]) {
      case RELATION.nsubj:
        flags |= side === 0 ? 1 : 2;
        break;
      case RELATION.ccomp:
        flags |= side === 0 ? 4 : 8;
        break;
      case RELATION.xcomp:
        flags |= 16;
        break;
      case RELATION.obj:
        flags |= 32;
        break;
      case RELATION.parataxis:
        flags |= side === 0 ? 64 : 128;
        break;
      case RELATION.obl:
      case RELATION.nmod:
        flags |= 256;
        break;
      case RELATION.aux:
        if (tags[c] !== POS.MD) flags |= 512;
        else flags |= 1024;
        break;
      case RELATION.mark:
        flags |= 2048;
        break;
      case RELATION.poss:
        flags |= 4096;
        break;
      case RELATION.agent:
        flags |= 8192;
        break;
      default:
    }
  }
  return flags * 32 + (tags[i] as number);
}

/** Writes the hashes of what speaks for word `i` being the head of a cue. */
export function cueFeatures(analysis: Analysis, i: number, out: Int32Array): number {
  const { words, tags, tree, firstChild, nextChild, sentence, sentenceStart, paragraph, paragraphStart, quotation } =
    analysis;
  const { lower, stem, form, suffix3, fine, coarse, shape } = words;
  const s = sentence[i] as number;
  const from = sentenceStart[s] as number;
  const to = sentenceStart[s + 1] as number;
  const p = paragraph[i] as number;
  const w = lower[i] as number;
  const m = stem[i] as number;
  const t = tags[i] as number;
  const at = (k: number) => (i + k >= from && i + k < to ? (lower[i + k] as number) : EDGE);
  const tagAt = (k: number) => (i + k >= from && i + k < to ? (tags[i + k] as number) : EDGE);
  const head = tree.head[i] as number;
  const relation = tree.relation[i] as number;
  const frame = frameOf(analysis, i);
  const quote = quoteState(analysis, i);
  const kind = fine[i] as number;
  const next = at(1);
  const after =
    next === THAT
      ? 1
      : next === COMMA
        ? 2
        : next === COLON
          ? 3
          : analysis.quoteMark[Math.min(i + 1, words.count - 1)] === 1
            ? 4
            : 0;
  let n = 0;
  out[n++] = 0x4001;
  out[n++] = mix(2, w);
  out[n++] = mix(3, m);
  out[n++] = mix(4, mix(m, t));
  out[n++] = mix(5, form[i] as number);
  out[n++] = mix(6, t);
  out[n++] = mix(7, suffix3[i] as number);
  out[n++] = mix(8, kind + 1);
  out[n++] = mix(9, kind * 64 + t);
  out[n++] = mix(10, (coarse[i] as number) * 64 + t);
  out[n++] = mix(11, at(-1));
  out[n++] = mix(12, next);
  out[n++] = mix(13, at(-2));
  out[n++] = mix(14, at(2));
  out[n++] = mix(15, mix(at(-1), w));
  out[n++] = mix(16, mix(w, next));
  out[n++] = mix(17, mix(m, tagAt(1)));
  out[n++] = mix(18, mix(m, tagAt(-1)));
  out[n++] = mix(19, (tagAt(-1) * 64 + t) * 64 + tagAt(1));
  out[n++] = mix(20, (tagAt(-2) * 64 + tagAt(-1)) * 64 + t);
  out[n++] = mix(21, (t * 64 + tagAt(1)) * 64 + tagAt(2));
  out[n++] = mix(22, relation * 64 + t);
  out[n++] = mix(23, mix(m, relation));
  out[n++] = mix(24, head < 0 ? EDGE : (stem[head] as number));
  out[n++] = mix(25, mix(head < 0 ? EDGE : (stem[head] as number), relation));
  out[n++] = mix(26, ((head < 0 ? EDGE : (tags[head] as number)) * 64 + relation) * 64 + t);
  out[n++] = mix(27, frame);
  out[n++] = mix(28, mix(frame, m));
  out[n++] = mix(29, mix(frame, kind));
  out[n++] = mix(30, mix(frame, relation));
  out[n++] = mix(31, quote * 64 + t);
  out[n++] = mix(32, mix(quote, m));
  out[n++] = mix(33, mix(quote, frame));
  out[n++] = mix(34, mix(quote, kind) ^ relation);
  out[n++] = mix(35, after * 64 + t);
  out[n++] = mix(36, mix(after, m));
  out[n++] = mix(37, mix(after, kind));
  out[n++] = mix(38, mix(after * 16 + quote, frame));
  out[n++] = mix(39, Math.min(3, i - from) * 64 + t);
  out[n++] = mix(40, (p === 0 ? 1 : 0) * 64 + t);
  const last = (paragraphStart[p + 1] as number) - 1;
  const open = shape[last] === SHAPES.mark ? 0 : 1;
  out[n++] = mix(41, open * 64 + t);
  out[n++] = mix(42, mix(open, m));
  out[n++] = mix(43, mix(next, at(2)));
  out[n++] = mix(44, mix(at(-2), at(-1)));
  out[n++] = mix(45, i + 1 < to ? (fine[i + 1] as number) : 0);
  out[n++] = mix(46, i > from ? (fine[i - 1] as number) : 0);
  out[n++] = mix(47, head < 0 ? 0 : mix(fine[head] as number, relation));
  out[n++] = mix(48, mix(m, mix(next, at(2))));
  out[n++] = mix(49, mix(kind, next));
  const span =
    (quotation[i] as number) >= 0
      ? 0
      : (quotation[from] as number) >= 0
        ? 1
        : (quotation[to - 1] as number) >= 0
          ? 2
          : 3;
  out[n++] = mix(50, span * 64 + t);
  out[n++] = mix(51, mix(span, frame));
  // What the rules say of it.
  const { cueOf, part, found } = analysis.hints;
  const hint = found[cueOf[i] as number];
  const played = hint === undefined ? (part[i] as number) : mix(hint.kind, cueOf[i - 1] === cueOf[i] ? 1 : 0);
  out[n++] = mix(52, mix(played, t));
  out[n++] = mix(53, mix(played, m));
  out[n++] = mix(54, mix(played, frame));
  out[n++] = mix(55, mix(played, quote * 64 + t));
  out[n++] = mix(56, mix(played, mix(kind, relation)));
  out[n++] = mix(
    57,
    mix(played, mix(i > 0 ? (part[i - 1] as number) : 4, i + 1 < words.count ? (part[i + 1] as number) : 4)),
  );
  // The words that depend on it: the subject above all.
  let children = 0;
  for (let c = firstChild[i] as number; c >= 0 && children < 12; c = nextChild[c] as number) {
    const label = tree.relation[c] as number;
    if (label === RELATION.punct) continue;
    children++;
    const side = c < i ? 0 : 1;
    out[n++] = mix(60, (label * 2 + side) * 64 + t);
    out[n++] = mix(61, mix(label, stem[c] as number));
    out[n++] = mix(62, mix(label * 2 + side, m));
    if (
      label === RELATION.nsubj ||
      label === RELATION.poss ||
      label === RELATION.agent ||
      label === RELATION.obj ||
      label === RELATION.obl
    ) {
      out[n++] = mix(63, ((label * 2 + side) * 64 + (tags[c] as number)) * 64 + t);
      out[n++] = mix(64, mix(label, fine[c] as number));
      out[n++] = mix(65, mix(label, mix(coarse[c] as number, kind)));
      out[n++] = mix(66, mix(label * 64 + (tags[c] as number), m));
    }
  }
  for (let k = 0; k < n; k++) if (out[k] === 0) out[k] = 1;
  return n;
}
