/** Index of the first of some ordered stretches that begins at an offset or after it; their number where none does. */
export function firstWordAt(words: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
