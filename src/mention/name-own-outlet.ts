import { isOutlet } from './is-outlet.ts';
import type { KnownName } from './known-names.ts';
import type { NameCandidate } from './name-candidate.ts';
import { kindByHead } from './name-kind.ts';
import type { NameWord } from './name-word.ts';

/**
 * A paper's own stories call it by its last word: "two officials told the Courier" in The Ellery Courier. Such names are the
 * publisher's, whom the document knows.
 * @param publisher of the document, null where unknown; one that no word shows to be an outlet is left alone
 */
export function nameOwnOutlet(
  words: readonly NameWord[],
  candidates: readonly NameCandidate[],
  publisher: string | null,
): NameCandidate[] {
  const own = (publisher ?? '').split(/\s+/u).filter((word, at) => word !== '' && (at > 0 || !/^the$/iu.test(word)));
  const isPaper = publisher !== null && own.length > 1 && (isOutlet(publisher) || kindByHead(own) === 'outlet');
  if (!isPaper) return [...candidates];
  return candidates.map((candidate) => {
    if (candidate.known !== null || candidate.title !== null || !isTail(candidate, words, own)) return candidate;
    const known: KnownName = { name: publisher, kind: 'outlet', form: candidate.name, doubtful: false };
    return { ...candidate, known, kind: 'outlet', weak: false };
  });
}

/** Whether a name ends as the publisher's does; of its last word alone only with an article. */
function isTail(candidate: NameCandidate, words: readonly NameWord[], own: readonly string[]): boolean {
  const bare = candidate.words[0]?.toLowerCase() === 'the' ? candidate.words.slice(1) : candidate.words;
  const article = bare.length < candidate.words.length || words[candidate.from - 1]?.lower === 'the';
  if (bare.length === 0 || bare.length > own.length || (bare.length < own.length && !article)) return false;
  const tail = own.slice(-bare.length);
  return bare.every((word, at) => word === tail[at]);
}
