/** A stretch of words, and whether the wording it is compared with lacks them. */
export interface Worded {
  readonly text: string;
  readonly fresh: boolean;
}

/** Longer wordings than this are not compared: the table below grows with the square. */
const MOST_WORDS = 300;
/** Wordings that share less than this of the shorter one's words are different sentences, not retellings of one. */
const LEAST_SHARED = 0.4;

/**
 * Which words of a later wording the earlier one does not have, by their longest common subsequence (Wagner and
 * Fischer, 1974). All are told as shared where the two are too different to compare.
 */
export function compareWords(earlier: string, later: string): Worded[] {
  const [a, b] = [split(earlier), split(later)];
  if (earlier === later || a.length > MOST_WORDS || b.length > MOST_WORDS) return [{ text: later, fresh: false }];
  const kept = findKept(a.map(fold), b.map(fold));
  if (kept.size < LEAST_SHARED * Math.min(a.length, b.length)) return [{ text: later, fresh: false }];
  const stretches: { text: string; fresh: boolean }[] = [];
  for (const [at, word] of b.entries()) {
    const fresh = !kept.has(at);
    const last = stretches.at(-1);
    if (last?.fresh === fresh) last.text += ` ${word}`;
    else {
      // The space stands outside of what is underlined.
      if (last !== undefined && fresh) last.text += ' ';
      stretches.push({ text: last !== undefined && !fresh ? ` ${word}` : word, fresh });
    }
  }
  return stretches;
}

/** Places in `b` of a longest common subsequence. */
function findKept(a: readonly string[], b: readonly string[]): Set<number> {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const kept = new Set<number>();
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      kept.add(j);
      i++;
      j++;
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return kept;
}

function split(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
