import { wordKeysOf } from '../text/compare-words.ts';
import { compareQuotations } from './compare-quotations.ts';
import type { PlacedPassage } from './placed-passage.ts';

const OPENING = /["“„«]|''|``/u;
/** Words in a row that lead from one passage to another. */
const ROW = 4;

/**
 * Passages of different documents that quote one utterance, whole or trimmed. An altered quotation is not taken for one:
 * who altered it, and what else he had, is unknown.
 * @returns pairs of places in `passages`
 */
export function findSameUtterances(passages: readonly PlacedPassage[]): (readonly [number, number])[] {
  const quoted = passages.map(readQuoted);
  const first = new Map<string, number>();
  const pairs: (readonly [number, number])[] = [];
  for (const [j, words] of quoted.entries()) {
    const near = new Set<number>();
    for (let at = 0; at + ROW <= words.length; at += 1) {
      const row = words.slice(at, at + ROW).join(' ');
      const i = first.get(row);
      if (i === undefined) first.set(row, j);
      else if (i !== j) near.add(i);
    }
    for (const i of near) {
      if (passages[i]!.passage.document === passages[j]!.passage.document) continue;
      const match = compareQuotations(quoted[i]!, words);
      if (match === 'same' || match === 'trimmed') pairs.push([i, j]);
    }
  }
  return pairs;
}

/** The words of a passage that stand in quotation marks; none where it opens none. */
function readQuoted({ passage, reading }: PlacedPassage): string[] {
  const { text } = reading.document;
  return passage.spans.flatMap(([start, end]) => {
    // The mark itself often stands just before the content.
    const from = Math.max(0, start - 2);
    const around = text.slice(from, end);
    const opening = OPENING.exec(around);
    if (opening === null) return [];
    const inner = around.slice(opening.index + opening[0].length);
    const closing = /["”»]|''/u.exec(inner);
    return wordKeysOf(closing === null ? inner : inner.slice(0, closing.index));
  });
}
