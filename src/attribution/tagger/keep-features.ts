import type { Analysis } from './analyse-text.ts';
import type { Proposal } from './propose-attributions.ts';
import { CUE_FEATURES, cueFeatures } from './cue-features.ts';
import { mix } from './hash-feature.ts';
import { RANK_FEATURES, agreementOf, rankFeatures } from './rank-features.ts';

/** How many features one proposal has at most. */
export const KEEP_FEATURES = CUE_FEATURES + RANK_FEATURES + 40;

/** How many proposals before and behind are asked whether they stand in one another. */
const NEIGHBOURS = 24;

function logit(chance: number): number {
  return Math.max(-8, Math.min(8, Math.round(2 * Math.log(chance / (1 - chance + 1e-9) + 1e-9))));
}

/**
 * Writes the hashes of what speaks for a proposal being an attribution of the outermost level, seen with all the others of its text.
 * @param proposals in order of their anchors
 */
export function keepFeatures(
  analysis: Analysis,
  proposals: readonly Proposal[],
  at: number,
  chances: Float32Array,
  out: Int32Array,
): number {
  const one = proposals[at] as Proposal;
  const { anchor, view, parts } = one;
  const stem = analysis.words.stem[anchor] as number;
  const tag = analysis.tags[anchor] as number;
  let n = cueFeatures(analysis, anchor, out);
  n += rankFeatures(analysis, view, parts, chances, one.behind, one.place, out.subarray(n));
  const put = (template: number, value: number) => {
    out[n++] = mix(template, value) || 1;
  };
  const own = logit(one.chance);
  const agreed = agreementOf(view, parts, analysis.words.shape, view.from);
  const ruled = agreed === 0 ? (analysis.hints.part[anchor] as number) : mix(view.hintKind, agreed);
  put(0x7040, mix(ruled, own));
  put(0x7041, mix(ruled, tag));
  put(0x7042, mix(agreed === 0 ? (analysis.hints.part[anchor] as number) : view.hintKind, own));
  put(0x7043, mix(agreed === 0 ? (analysis.hints.part[anchor] as number) : view.hintKind, stem));
  put(0x7001, own);
  put(0x7002, mix(own, tag));
  put(0x7003, Math.min(12, Math.round(one.margin * 2)));
  // The likeliest other that holds this one in its content, source or cue, and what this one holds.
  const held = [0, 0, 0, 0];
  const holds = [0, 0, 0, 0];
  let mutual = 0;
  let heldBy = -1;
  for (let j = Math.max(0, at - NEIGHBOURS); j < Math.min(proposals.length, at + NEIGHBOURS + 1); j++) {
    if (j === at) continue;
    const other = proposals[j] as Proposal;
    const k = anchor - other.view.from;
    const there = k >= 0 && k < other.parts.length ? (other.parts[k] as number) : 0;
    const m = other.anchor - view.from;
    const here = m >= 0 && m < parts.length ? (parts[m] as number) : 0;
    if (there > 0 && other.chance > (held[there] as number)) {
      held[there] = other.chance;
      if (there === 3) heldBy = j;
    }
    if (here > 0 && other.chance > (holds[here] as number)) holds[here] = other.chance;
    if (there === 3 && here === 3 && other.chance > mutual) mutual = other.chance;
  }
  for (let part = 1; part <= 3; part++) {
    const strong = (held[part] as number) === 0 ? 99 : logit(held[part] as number);
    const weak = (holds[part] as number) === 0 ? 99 : logit(holds[part] as number);
    put(0x7010 + part, strong);
    put(0x7014 + part, mix(strong, own));
    put(0x7018 + part, weak);
    put(0x701c + part, mix(weak, own));
    put(0x7020 + part, mix(strong === 99 ? 0 : 1, stem));
    put(0x7024 + part, mix(weak === 99 ? 0 : 1, stem));
  }
  put(0x7030, mutual === 0 ? 99 : logit(mutual) - own);
  put(0x7031, (held[3] as number) === 0 ? 99 : logit(held[3] as number) - own);
  if (heldBy >= 0) {
    const other = proposals[heldBy] as Proposal;
    put(0x7032, mix(analysis.words.stem[other.anchor] as number, 1));
    put(0x7033, mix(other.anchor < anchor ? 1 : 0, mix(analysis.tags[other.anchor] as number, tag)));
    put(
      0x7034,
      mix(
        analysis.sentence[other.anchor] === analysis.sentence[anchor] ? 1 : 0,
        (analysis.quotation[anchor] as number) >= 0 ? 1 : 0,
      ),
    );
    put(0x7035, Math.min(12, Math.round(other.margin * 2)));
  }
  return n;
}
