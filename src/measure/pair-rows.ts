import { jaccard, shareTokens } from './scored-row.ts';
import type { ScoredRow } from './scored-row.ts';

/**
 * Pairs gold and predicted attributions one to one, best first, where their cues overlap or half of the shorter content
 * is shared.
 * @returns pairs of indices into the two lists
 */
export function pairRows(
  gold: readonly ScoredRow[],
  predicted: readonly ScoredRow[],
): (readonly [gold: number, predicted: number])[] {
  const candidates: { readonly score: number; readonly i: number; readonly j: number }[] = [];
  for (const [i, g] of gold.entries()) {
    for (const [j, p] of predicted.entries()) {
      const shared = shareTokens(g.content, p.content);
      const close = shared > 0 && shared / Math.min(g.content.size, p.content.size) >= 0.5;
      if (!close && shareTokens(g.cue, p.cue) === 0) continue;
      const score = jaccard(g.cue, p.cue) + jaccard(g.content, p.content) + jaccard(g.source, p.source) / 2;
      candidates.push({ score, i, j });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const { i, j } of candidates) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue;
    usedGold.add(i);
    usedPredicted.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}
