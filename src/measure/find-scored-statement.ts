import type { CaseIndex, ExportedStatement } from './exported-case.ts';
import { jaccard, shareTokens } from './scored-row.ts';

/**
 * The statement whose content, or whose whole extent, fits the words best (Jaccard). Statements of the voice that is
 * looked for come first; of equals the nested one.
 */
export function findScoredStatement(
  index: CaseIndex,
  document: string | null,
  want: ReadonlySet<number>,
  voice: 'attributed' | 'document',
): ExportedStatement | null {
  let best: { readonly statement: ExportedStatement; readonly key: readonly [number, number, number] } | null = null;
  if (want.size === 0) return null;
  for (const statement of index.statementsOf.get(document ?? '') ?? []) {
    const content = index.take(document, statement.content);
    const whole = content.union(index.take(document, statement.source)).union(index.take(document, statement.cue));
    for (const have of [content, whole]) {
      if (shareTokens(want, have) < want.size / 2) continue;
      const nested = statement.parent !== null && statement.parent !== undefined;
      const key = [statement.voice === voice ? 1 : 0, jaccard(want, have), nested ? 1 : 0] as const;
      if (best === null || isGreater(key, best.key)) best = { statement, key };
    }
  }
  return best?.statement ?? null;
}

function isGreater(a: readonly number[], b: readonly number[]): boolean {
  for (const [i, x] of a.entries()) {
    const y = b[i] ?? 0;
    if (x !== y) return x > y;
  }
  return false;
}
