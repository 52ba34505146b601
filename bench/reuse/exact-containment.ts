const LENGTH = 5;

/**
 * The share of either document's words that stand in runs of five words of the other, the higher of the two, for all pairs
 * that share any. Plain strings in maps: slow, and nothing is left out.
 * @returns by `A B`, ids by code units
 */
export function findContainment(
  documents: readonly { readonly id: string; readonly text: string }[],
): Map<string, number> {
  const inOrder = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const shingles = inOrder.map(({ text }) => listShingles(text));
  const bearers = new Map<string, number[]>();
  for (const [i, own] of shingles.entries()) {
    for (const shingle of new Set(own)) {
      const list = bearers.get(shingle);
      if (list === undefined) bearers.set(shingle, [i]);
      else list.push(i);
    }
  }
  const shares = new Map<string, number>();
  for (const [a, own] of shingles.entries()) {
    const common = new Map<number, number>();
    for (const shingle of own) {
      for (const b of bearers.get(shingle) ?? []) if (b > a) common.set(b, (common.get(b) ?? 0) + 1);
    }
    for (const [b, count] of common) {
      const other = shingles[b] ?? [];
      // Each shared shingle covers five words at the most: far less than a fifth cannot reach the levels that are asked for.
      if (count * LENGTH < 0.05 * Math.min(own.length, other.length)) continue;
      const share = Math.max(coverWords(own, new Set(other)), coverWords(other, new Set(own)));
      shares.set(`${inOrder[a]?.id} ${inOrder[b]?.id}`, share);
    }
  }
  return shares;
}

function listShingles(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’‘]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(LENGTH - 1).map((_, i) => words.slice(i, i + LENGTH).join(' '));
}

function coverWords(own: readonly string[], others: ReadonlySet<string>): number {
  let covered = 0;
  let reached = 0;
  for (const [i, shingle] of own.entries()) {
    if (!others.has(shingle)) continue;
    covered += i + LENGTH - Math.max(i, reached);
    reached = i + LENGTH;
  }
  return own.length === 0 ? 0 : covered / (own.length + LENGTH - 1);
}
