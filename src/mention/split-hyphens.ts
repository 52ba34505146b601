import { COUNTRIES } from '../lexicon/countries.ts';
import type { NameCandidate } from './name-candidate.ts';

const PEOPLES: ReadonlySet<string> = new Set([
  'american',
  'u.s',
  ...COUNTRIES.flatMap(([name, adjective]) => [name, adjective ?? name]).map((name) => name.toLowerCase()),
]);

/**
 * Parts hyphenated words that join two names ("the Voss-Orr talks") where the document has both by themselves, and leaves out those that
 * are adjectives of two countries. Double surnames stay whole.
 */
export function splitHyphens(candidates: readonly NameCandidate[]): NameCandidate[] {
  const alone = new Map<string, NameCandidate>();
  for (const candidate of candidates) {
    if (candidate.weak) continue;
    const last = candidate.words.at(-1)!;
    if (last.includes('-')) continue;
    const before = alone.get(last.toLowerCase());
    if (before === undefined || candidate.words.length === 1) alone.set(last.toLowerCase(), candidate);
  }
  return candidates.flatMap((candidate) => {
    if (candidate.words.length > 1 || candidate.known !== null || !candidate.name.includes('-')) return [candidate];
    const [left, right, more] = candidate.name.split('-');
    if (left === undefined || right === undefined || more !== undefined) return [candidate];
    if (PEOPLES.has(left.toLowerCase()) && PEOPLES.has(right.toLowerCase())) return [];
    const first = alone.get(left.toLowerCase());
    const second = alone.get(right.toLowerCase());
    if (first === undefined || second === undefined) return [candidate];
    const [start, end] = candidate.span;
    const half = { ...candidate, title: null, evidence: { person: 0, body: 0, place: 0, thing: 0 } };
    return [
      { ...half, ...kindOf(first), name: left, words: [left], span: [start, start + left.length] as const },
      { ...half, ...kindOf(second), name: right, words: [right], span: [start + left.length + 1, end] as const },
    ];
  });
}

/** What one word by itself is known to be elsewhere; a full name's last word is a bare surname. */
function kindOf(candidate: NameCandidate): Pick<NameCandidate, 'known' | 'kind'> {
  if (candidate.words.length > 1) return { known: null, kind: null };
  return { known: candidate.known, kind: candidate.kind };
}
