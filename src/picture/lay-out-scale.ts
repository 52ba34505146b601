/** Where a value stands on a scale, from 0 at its left end to 1 at its right. */
export interface ScalePlace {
  readonly at: number;
  /** True where it lies beyond the scale that it names; then it stands at the end. */
  readonly off: boolean;
}

export interface Scale {
  readonly low: number;
  readonly high: number;
  /** One for each value, in order; null for what is no number. */
  readonly places: readonly (ScalePlace | null)[];
}

/**
 * A common scale for values of one kind. It begins at nought, or below where a value does, so that lengths can be
 * compared; nothing is averaged.
 * @param top of the scale that the values name; null where they name none
 * @returns null where there is no number among them
 */
export function layOutScale(values: readonly (number | null)[], top: number | null): Scale | null {
  const numbers = values.filter((value) => value !== null && Number.isFinite(value)) as number[];
  if (numbers.length === 0) return null;
  const low = top === null ? Math.min(0, ...numbers) : 0;
  const high = top ?? Math.max(0, ...numbers);
  const reach = high - low || 1;
  return {
    low,
    high,
    places: values.map((value) => {
      if (value === null || !Number.isFinite(value)) return null;
      const at = (value - low) / reach;
      return { at: Math.min(1, Math.max(0, at)), off: at < 0 || at > 1 };
    }),
  };
}
