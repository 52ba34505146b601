import type { AnswerKey } from './answer-key.ts';
import { cut } from './cover-snippets.ts';
import type { Coverage } from './cover-snippets.ts';
import type { CaseIndex } from './exported-case.ts';
import { findScoredStatement } from './find-scored-statement.ts';
import { roundShare } from './round-half-even.ts';
import { isSameName } from './same-name.ts';
import { shareTokens } from './scored-row.ts';

type Lines = Record<'chains' | 'stance' | 'basis' | 'silence', Record<string, number | null>>;

/** Chains, stances and bases of statements; refusals and non-responses. */
export function scoreStatements(key: AnswerKey, index: CaseIndex, coverage: Coverage, misses: string[]): Lines {
  return {
    ...scoreChains(key, index, coverage, misses),
    ...scoreStances(key, index, coverage, misses),
    ...scoreSilences(key, index, coverage, misses),
  };
}

function scoreChains(key: AnswerKey, index: CaseIndex, coverage: Coverage, misses: string[]): Pick<Lines, 'chains'> {
  let right = 0;
  let root = 0;
  const entries = key.chains ?? [];
  for (const { doc, snippet, chain: keyed } of entries) {
    const { document, words } = coverage.locate([doc, snippet]);
    const chain = findScoredStatement(index, document, words, 'attributed')?.chain ?? [];
    const whole = chain.length === keyed.length && keyed.every((name, i) => isSameName(name, chain[i] ?? ''));
    if (whole) right += 1;
    else misses.push(`chain: ${cut(snippet, 60)}: ${JSON.stringify(chain)} for ${JSON.stringify(keyed)}`);
    if (chain[0] !== undefined && isSameName(keyed[0] ?? '', chain[0])) root += 1;
  }
  return { chains: { right, 'root right': root, of: entries.length, percent: roundShare(right, entries.length) } };
}

function scoreStances(
  key: AnswerKey,
  index: CaseIndex,
  coverage: Coverage,
  misses: string[],
): Pick<Lines, 'stance' | 'basis'> {
  let stance = 0;
  let basis = 0;
  const entries = key.stances ?? [];
  for (const entry of entries) {
    const { document, words } = coverage.locate([entry.doc, entry.snippet]);
    const voice = entry.basis === 'unattributed' ? 'document' : 'attributed';
    const found = findScoredStatement(index, document, words, voice);
    if (found?.stance === entry.stance) stance += 1;
    else misses.push(`stance: ${cut(entry.snippet, 60)}: ${found?.stance ?? 'none'} for ${entry.stance}`);
    if (found?.basis === entry.basis) basis += 1;
  }
  const of = entries.length;
  return {
    stance: { right: stance, of, percent: roundShare(stance, of) },
    basis: { right: basis, of, percent: roundShare(basis, of) },
  };
}

function scoreSilences(key: AnswerKey, index: CaseIndex, coverage: Coverage, misses: string[]): Pick<Lines, 'silence'> {
  let found = 0;
  const entries = key.non_responses ?? [];
  for (const snippet of entries) {
    const { document, words } = coverage.locate(snippet);
    const heard = (index.statementsOf.get(document ?? '') ?? []).some(({ stance, source, cue, content }) => {
      if (stance !== 'decline' && stance !== 'no-response') return false;
      const have = index.take(document, [...(source ?? []), ...(cue ?? []), ...(content ?? [])]);
      return shareTokens(words, have) >= Math.min(2, words.size);
    });
    if (heard) found += 1;
    else misses.push(`silence missed: ${cut(snippet[1], 80)}`);
  }
  return { silence: { found, of: entries.length } };
}
