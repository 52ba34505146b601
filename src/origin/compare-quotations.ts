/** How two quotations are to one another. `altered`: mostly the same words, and some that differ. */
export type QuotationMatch = 'same' | 'trimmed' | 'altered';

/** Fewer words than this are a phrase that two people may use. */
const LEAST_WORDS = 5;
/** Of the shorter quotation this share must be the other's words, in order, for the two to be one utterance altered. */
const LEAST_SHARE = 0.7;
/** Longer quotations are compared by their first words. */
const MOST_WORDS = 400;

/**
 * Whether two quotations are one utterance: the same words; the words of one in a row within the other, or in several rows
 * where something was left out; or the same but for a few words.
 * @param a words in normal form (`wordKeysOf`)
 * @returns null where they are two utterances, or too short to tell
 */
export function compareQuotations(a: readonly string[], b: readonly string[]): QuotationMatch | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LEAST_WORDS) return null;
  if (short.length === long.length && short.every((word, i) => word === long[i])) return 'same';
  const { shared, rows } = alignWords(short.slice(0, MOST_WORDS), long.slice(0, MOST_WORDS));
  const length = Math.min(short.length, MOST_WORDS);
  // Every word is there, in few rows: what lies between the rows was left out.
  if (shared === length && rows <= 1 + Math.floor(length / LEAST_WORDS)) return 'trimmed';
  return shared >= LEAST_SHARE * length && shared / rows >= 2 ? 'altered' : null;
}

/** Longest common subsequence, and in how many unbroken rows it lies. */
function alignWords(a: readonly string[], b: readonly string[]): { shared: number; rows: number } {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? 1 + lengths[(i + 1) * width + j + 1]!
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  let rows = 0;
  let inRow = false;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      if (!inRow) rows += 1;
      inRow = true;
      i += 1;
      j += 1;
    } else {
      inRow = false;
      if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
      else j += 1;
    }
  }
  return { shared: lengths[0] ?? 0, rows: Math.max(1, rows) };
}
