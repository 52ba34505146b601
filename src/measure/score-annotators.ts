import { readRows } from './read-rows.ts';
import { scoreRowPairs } from './score-attributions.ts';
import type { GoldDocument } from './attribution-record.ts';
import type { AttributionScores, RowPair } from './score-attributions.ts';

/**
 * The same figures for one human annotator against another, over the documents that several have marked, each pair both
 * ways round: what a machine can at best be expected to reach.
 */
export function scoreAnnotators(gold: readonly GoldDocument[]): AttributionScores {
  const pairs: RowPair[] = [];
  for (const document of gold) {
    const others = document.otherAnnotations ?? [];
    if (others.length === 0) continue;
    const sets = [document.attributions, ...others].map((set) => readRows(set, document.text, false));
    for (const [i, a] of sets.entries()) {
      for (const [j, b] of sets.entries()) if (i !== j) pairs.push([a, b]);
    }
  }
  return { ...scoreRowPairs(pairs), missingDocuments: 0 };
}
