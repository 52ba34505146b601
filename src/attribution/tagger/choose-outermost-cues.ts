/** One attribution with its words by number. */
export interface Outermost {
  readonly anchor: number;
  /** Chance that it is one, 0 to 1. */
  readonly chance: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/**
 * Keeps the attributions that stand in the content of no other. Of two that claim each other's cue the likelier stays, of two equal ones
 * the first.
 * @param proposals in order of their anchors
 */
export function chooseOutermostCues(proposals: readonly Outermost[]): Outermost[] {
  const inside = proposals.map(({ content }) => new Set(content));
  // Contents are near their cues: a proposal looks at its neighbours alone.
  const reach = 40;
  return proposals.filter((one, i) => {
    for (let j = Math.max(0, i - reach); j < Math.min(proposals.length, i + reach); j++) {
      const other = proposals[j] as Outermost;
      if (j === i || !(inside[j] as Set<number>).has(one.anchor)) continue;
      const mutual = (inside[i] as Set<number>).has(other.anchor);
      if (!mutual || other.chance > one.chance || (other.chance === one.chance && j < i)) return false;
    }
    return true;
  });
}
