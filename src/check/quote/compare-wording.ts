/** Words that one wording has in the place of another's. Either may be empty. */
export interface Change {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * Where two wordings part, by their longest common subsequence (Wagner and Fischer 1974).
 * @param from words of the document, `to` words of the draft, both as they are compared
 */
export function compareWording(from: readonly string[], to: readonly string[]): Change[] {
  const width = to.length + 1;
  const longest = new Uint16Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        from[i] === to[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const changes: { from: string[]; to: string[] }[] = [];
  let open: { from: string[]; to: string[] } | null = null;
  const change = (): { from: string[]; to: string[] } => {
    if (open === null) changes.push((open = { from: [], to: [] }));
    return open;
  };
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      open = null;
      i++;
      j++;
    } else if (j >= to.length || (i < from.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)) {
      change().from.push(from[i++]!);
    } else change().to.push(to[j++]!);
  }
  return changes;
}
