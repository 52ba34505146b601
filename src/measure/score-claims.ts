import type { AnswerKey } from './answer-key.ts';
import { coverSnippets } from './cover-snippets.ts';
import { indexCase } from './exported-case.ts';
import type { ExportedCase } from './exported-case.ts';
import { matchClaims } from './match-claims.ts';
import { roundShare } from './round-half-even.ts';
import { scoreDenials } from './score-denials.ts';
import { scoreOrigins } from './score-origins.ts';
import { scoreStatements } from './score-statements.ts';

/** A line of the table: figures by name, in order; a share of nothing is null. */
type ScoreLine = Readonly<Record<string, number | null>>;

export interface ClaimScores {
  /** Lines of the table by name, in order: coverage, grouping, denials … silence. */
  readonly lines: Readonly<Record<string, ScoreLine>>;
  /** What was missed, one sentence each. */
  readonly misses: readonly string[];
}

/**
 * Scores an export against a hand-made key: claims, denials, origins, chains, stances. A snippet counts as found in a
 * passage that holds at least half of its words.
 * @param key the parsed answer key
 * @param exported what `hearsay export --format json` writes for a case of exactly the key's documents
 */
export function scoreClaims(key: AnswerKey, exported: ExportedCase): ClaimScores {
  const misses: string[] = [];
  const index = indexCase(exported);
  const coverage = coverSnippets(key, index, misses);
  const { homes, covered, snippets, grouping } = matchClaims(key, coverage, misses);
  const { denials, deniers, acknowledgers } = scoreDenials(key, index, coverage, homes, misses);
  const origins = scoreOrigins(key, index, homes, misses);
  const first = [...homes.values()].filter((at) => at !== null && at < 2 * key.claims.length).length;
  const kinds = key.claims.filter((claim) => {
    const at = homes.get(claim.id) ?? null;
    const found = at === null ? undefined : index.claims[at];
    return found !== undefined && (found.kind ?? null) === (claim.kind || claim.type || null);
  }).length;
  const n = key.claims.length;
  return {
    lines: {
      coverage: { found: covered, of: snippets, percent: roundShare(covered, snippets) },
      grouping,
      denials,
      deniers,
      acknowledgers,
      origins,
      first: { found: first, of: n, percent: roundShare(first, n), 'claims exported': index.claims.length },
      kinds: { right: kinds, of: n, percent: roundShare(kinds, n) },
      ...scoreStatements(key, index, coverage, misses),
    },
    misses,
  };
}
