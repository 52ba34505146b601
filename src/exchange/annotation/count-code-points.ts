/** Turns offsets in UTF-16 code units into code points and back. */
export interface CodePoints {
  toPoint(unit: number): number;
  /** Null where the text has no so many code points. */
  toUnit(point: number): number | null;
}

/**
 * Web Annotation counts characters as code points, JavaScript as UTF-16 code units: they differ after each letter
 * beyond the basic plane.
 */
export function countCodePoints(text: string): CodePoints {
  // Places of the second half of each pair.
  const halves: number[] = [];
  for (let at = 1; at < text.length; at++) {
    const [before, code] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
    if (code >= 0xdc_00 && code <= 0xdf_ff && before >= 0xd8_00 && before <= 0xdb_ff && halves.at(-1) !== at - 1)
      halves.push(at);
  }
  const before = (unit: number): number => {
    let [low, high] = [0, halves.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (halves[middle]! < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const length = text.length - halves.length;
  return {
    toPoint: (unit) => unit - before(unit),
    toUnit: (point) => {
      if (!Number.isInteger(point) || point < 0 || point > length) return null;
      // Each pair before the place moves it on by one.
      let unit = point;
      for (const half of halves) {
        if (half > unit) break;
        unit += 1;
      }
      return unit;
    },
  };
}
