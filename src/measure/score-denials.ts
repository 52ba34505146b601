import type { AnswerKey } from './answer-key.ts';
import { cut } from './cover-snippets.ts';
import type { Coverage } from './cover-snippets.ts';
import type { CaseIndex } from './exported-case.ts';
import { roundShare } from './round-half-even.ts';
import { isSameName } from './same-name.ts';

/** Denials on the claim that they deny, and who is said to deny and to acknowledge. */
export function scoreDenials(
  key: AnswerKey,
  index: CaseIndex,
  coverage: Coverage,
  homes: ReadonlyMap<string, number | null>,
  misses: string[],
): Record<'denials' | 'deniers' | 'acknowledgers', Record<string, number | null>> {
  const total = { denials: 0, found: 0, wrong: 0, deniers: 0, deniersFound: 0, acks: 0, acksFound: 0, extra: 0 };
  for (const claim of key.claims) {
    const at = homes.get(claim.id) ?? null;
    for (const snippet of claim.denials ?? []) {
      total.denials += 1;
      const hit = coverage.cover(snippet, at);
      if (hit !== null && hit.claim === at && hit.stance === 'deny') total.found += 1;
      else misses.push(`denial missed: ${claim.id}: ${cut(snippet[1], 80)}`);
    }
    const standing = at === null ? null : index.claims[at]?.standing;
    const deniedBy = standing?.deniedBy ?? [];
    const acknowledgedBy = standing?.acknowledgedBy ?? [];
    const keyed = [...(claim.denied_by ?? []), ...(claim.acknowledged_by ?? [])];
    const isKeyed = (name: string): boolean => keyed.some((k) => isSameName(k, name));
    total.extra += [...deniedBy, ...acknowledgedBy].filter((name) => !isKeyed(name)).length;
    for (const name of claim.denied_by ?? []) {
      total.deniers += 1;
      if (deniedBy.some((found) => isSameName(name, found))) total.deniersFound += 1;
    }
    for (const name of claim.acknowledged_by ?? []) {
      total.acks += 1;
      if (acknowledgedBy.some((found) => isSameName(name, found))) total.acksFound += 1;
    }
  }
  for (const claim of key.claims) {
    const at = homes.get(claim.id) ?? null;
    for (const snippet of claim.passages) {
      const hit = coverage.cover(snippet, at);
      if (hit !== null && hit.claim === at && hit.stance === 'deny') total.wrong += 1;
    }
  }
  return {
    denials: {
      found: total.found,
      of: total.denials,
      percent: roundShare(total.found, total.denials),
      'affirming passages called denials': total.wrong,
    },
    deniers: { found: total.deniersFound, of: total.deniers, 'deniers and acknowledgers not in the key': total.extra },
    acknowledgers: { found: total.acksFound, of: total.acks },
  };
}
