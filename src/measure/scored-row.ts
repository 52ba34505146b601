export const PARTS = ['source', 'cue', 'content'] as const;
export type Part = (typeof PARTS)[number];

/** One attribution as sets of word-token numbers of its document. */
export interface ScoredRow {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  /** Its cue holds a verb of speech or writing. */
  readonly speech: boolean;
}

/** How many tokens two sets share. */
export function shareTokens(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const token of small) if (large.has(token)) shared += 1;
  return shared;
}

/** Shared tokens over all tokens; two empty sets agree. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = shareTokens(a, b);
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
