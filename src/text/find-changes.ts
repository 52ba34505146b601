import type { Span } from '../model/span.ts';

/** One place where a later text differs from an earlier one. A span is empty where words were only put in, or only taken out. */
export interface Change {
  /** In the earlier text, UTF-16 code units. */
  readonly removed: Span;
  /** In the later text. */
  readonly added: Span;
}

/** Differences beyond which two texts are compared no further: they are two texts. */
const MOST_EDITS = 3000;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/**
 * Finds the words that differ between two versions of a text (the greedy algorithm of Myers, 1986, on words). White space is no
 * difference.
 * @returns changes in order; one over all that differs where the texts have hardly anything in common
 */
export function findChanges(earlier: string, later: string): Change[] {
  const [a, b] = [split(earlier), split(later)];
  let head = 0;
  while (head < a.length && head < b.length && a[head]!.key === b[head]!.key) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail)!.key === b.at(-1 - tail)!.key) tail++;
  const [midA, midB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (midA.length === 0 && midB.length === 0) return [];
  const kept = findKept(midA, midB);
  const changes: Change[] = [];
  let [x, y] = [0, 0];
  for (const [keptA, keptB] of [...(kept ?? []), [midA.length, midB.length] as const]) {
    if (keptA > x || keptB > y) {
      changes.push({
        removed: toSpan(midA, x, keptA, a[head - 1]?.end ?? 0),
        added: toSpan(midB, y, keptB, b[head - 1]?.end ?? 0),
      });
    }
    [x, y] = [keptA + 1, keptB + 1];
  }
  return changes;
}

function toSpan(words: readonly Word[], from: number, to: number, before: number): Span {
  if (from < to) return [words[from]!.start, words[to - 1]!.end];
  const at = words[from - 1]?.end ?? before;
  return [at, at];
}

function split(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0],
  }));
}

/** Pairs of places that both share, in order; null where there are too many differences. */
function findKept(a: readonly Word[], b: readonly Word[]): (readonly [number, number])[] | null {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const furthest = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trace.push(furthest.slice(most - edits, most + edits + 3));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = most + 1 + diagonal;
      const down = diagonal === -edits || (diagonal !== edits && furthest[at - 1]! < furthest[at + 1]!);
      let x = down ? furthest[at + 1]! : furthest[at - 1]! + 1;
      while (x < a.length && x - diagonal < b.length && a[x]!.key === b[x - diagonal]!.key) x++;
      furthest[at] = x;
      if (x >= a.length && x - diagonal >= b.length) return walkBack(a.length, b.length, trace);
    }
  }
  return null;
}

function walkBack(lengthA: number, lengthB: number, trace: readonly Int32Array[]): (readonly [number, number])[] {
  const kept: [number, number][] = [];
  let [x, y] = [lengthA, lengthB];
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const row = trace[edits]!;
    const diagonal = x - y;
    // A row was kept from `most - edits` on: diagonal 0 stands at edits + 1.
    const at = edits + 1 + diagonal;
    const down = diagonal === -edits || (diagonal !== edits && row[at - 1]! < row[at + 1]!);
    const before = edits === 0 ? 0 : down ? row[at + 1]! : row[at - 1]!;
    const beforeY = edits === 0 ? 0 : before - (diagonal + (down ? 1 : -1));
    const startX = edits === 0 ? 0 : down ? before : before + 1;
    while (x > startX) {
      x--;
      y--;
      kept.push([x, y]);
    }
    [x, y] = [before, beforeY];
  }
  return kept.toReversed();
}
