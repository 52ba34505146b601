/**
 * Rounds to a number of decimal places, ties to the even digit, judged on the exact binary value.
 * This is how Python's `round` works, so that figures can be compared digit by digit with other people's scripts.
 * @param value a finite number
 * @param digits decimal places, 0 to 10
 */
export function roundHalfEven(value: number, digits: number): number {
  const up = Number(value.toFixed(digits));
  // A double lies exactly half-way only where value × 2^(digits+1) is a whole number; scaling by a power of two is exact.
  if (!Number.isInteger(value * 2 ** (digits + 1))) return up;
  const halves = value * 2 * 10 ** digits;
  if (!Number.isInteger(halves) || halves % 2 === 0) return up;
  const below = (halves - 1) / 2;
  return (below % 2 === 0 ? below : below + 1) / 10 ** digits;
}

/** A part of a whole in per cent with one decimal place; null where the whole is nothing. */
export function roundShare(part: number, whole: number): number | null {
  return whole === 0 ? null : roundHalfEven((100 * part) / whole, 1);
}
