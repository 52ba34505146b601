import type { EntityKind } from '../model/vocabulary.ts';
import type { Draft } from './draft.ts';
import { findAcronyms } from './find-acronyms.ts';
import { lastWord } from './find-bearer.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { NameWord } from './name-word.ts';

/** Firms, bodies, outlets, places and things: by the lexicon, by their words, by acronyms in passing, by short forms. */
export function gatherBodies(
  words: readonly NameWord[],
  candidates: readonly NameCandidate[],
  kinds: readonly (EntityKind | null)[],
  of: (Draft | null)[],
  make: (kind: EntityKind) => Draft,
): void {
  const byName = new Map<string, Draft>();
  const byHead = new Map<string, Draft>();
  const byInitials = new Map<string, Draft>();
  const acronyms = findAcronyms(words, candidates);
  for (const [index, candidate] of candidates.entries()) {
    const kind = kinds[index];
    if (kind === null || kind === undefined || kind === 'person' || of[index] !== null) continue;
    const name = candidate.known?.name ?? candidate.name;
    const bare = withoutArticle(name.toLowerCase());
    const head = lastWord(bare);
    const the = words[candidate.from - 1]?.lower === 'the' || candidate.words[0] === 'The';
    const short = candidate.words.length === 1 && the ? byHead.get(head) : undefined;
    let draft = byName.get(bare) ?? (candidate.known === null || candidate.known.doubtful ? short : undefined);
    draft ??= byName.get(withoutForm(bare));
    if (candidate.words.length === 1 && candidate.known === null) draft ??= byInitials.get(candidate.name);
    const long = acronyms.get(index);
    if (long !== undefined && of[long] !== null && of[long] !== undefined) draft = of[long]!;
    draft ??= make(kind);
    if (candidate.known !== null) draft.known ??= candidate.known.name;
    for (const form of [bare, withoutForm(bare)]) if (!byName.has(form)) byName.set(form, draft);
    if (candidate.words.length > 1) byHead.set(head, draft);
    if (candidate.words.length > 2) byInitials.set(initialsOf(candidate.words), draft);
    draft.names.add(candidate.name);
    of[index] = draft;
  }
}

/** "Harbour Safety Board" is "HSB" from then on. */
function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word) && word !== 'The')
    .map((word) => word.charAt(0))
    .join('');
}

function withoutArticle(name: string): string {
  return name.replace(/^the /u, '');
}

/** "Acme Corp." and "Acme" are one firm. */
function withoutForm(name: string): string {
  return name.replace(/[\s,]+(?:inc|corp|co|ltd|llc|plc|company|corporation|group|holdings|limited)\.?$/u, '');
}
