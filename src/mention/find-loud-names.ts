import { COMMON_OPENERS } from '../lexicon/common-openers.ts';
import { makeCandidate, matchKnown } from './find-name-candidates.ts';
import type { NameCandidate } from './name-candidate.ts';
import { isGivenName, kindByHead } from './name-kind.ts';
import type { NameWord } from './name-word.ts';
import { readNameParts } from './names-agree.ts';
import { addPhrase, makePhraseTree, matchPhrase } from './phrase-tree.ts';

const OPENERS: ReadonlySet<string> = new Set(COMMON_OPENERS);

/**
 * Finds names in headlines whose capitals prove nothing: those that the body has, those of the lexicon, and a given name with a word
 * that is not a common one.
 * @param body the names of the running text
 */
export function findLoudNames(
  text: string,
  words: readonly NameWord[],
  body: readonly NameCandidate[],
): NameCandidate[] {
  if (!words.some((word) => word.loud)) return [];
  const tree = makePhraseTree<string>();
  for (const candidate of body) {
    if (candidate.weak) continue;
    addPhrase(tree, candidate.name, candidate.name);
    if (candidate.kind !== null || candidate.words.length < 2) continue;
    const { surname, given } = readNameParts(candidate.name);
    const last = candidate.words.at(-1)!;
    if (surname !== null && given.length > 0 && !OPENERS.has(last.toLowerCase())) addPhrase(tree, last, last);
  }
  const lowerSeen = new Set<string>();
  for (const word of words) if (word.word && !word.capital) lowerSeen.add(word.lower);
  const found: NameCandidate[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    if (!word.loud || !word.capital) {
      at++;
      continue;
    }
    const seen = matchPhrase(
      tree,
      words,
      at,
      (name, end) => end - at > 1 || name === word.text || !lowerSeen.has(word.lower),
    );
    const known = matchKnown(words, at);
    if (seen !== null && seen.end >= (known?.end ?? 0)) {
      found.push({
        ...makeCandidate(text, words, at, seen.end, known?.end === seen.end ? known.value : null, -1, false),
        name: seen.value,
        words: seen.value.split(' '),
      });
      at = seen.end;
    } else if (known !== null && (known.end - at > 1 || !lowerSeen.has(word.lower))) {
      found.push(makeCandidate(text, words, at, known.end, known.value, -1, false));
      at = known.end;
    } else {
      const end = fullNameEnd(words, at, lowerSeen);
      if (end > at) found.push(makeCandidate(text, words, at, end, null, -1, false));
      at = Math.max(end, at + 1);
    }
  }
  return found;
}

/** A given name and one or two words that are no common words. */
function fullNameEnd(words: readonly NameWord[], at: number, lowerSeen: ReadonlySet<string>): number {
  const word = words[at]!;
  if (!isGivenName(word.text) || word.possessive || OPENERS.has(word.lower)) return at;
  let end = at + 1;
  if (words[end]?.upper === false && /^\p{Lu}$/u.test(words[end]!.text)) end += words[end + 1]?.text === '.' ? 2 : 1;
  const surname = words[end];
  if (surname === undefined || surname.sentence !== word.sentence || !surname.capital || OPENERS.has(surname.lower))
    return at;
  if (lowerSeen.has(surname.lower) || (/(?:s|ed|ing)$/u.test(surname.lower) && surname.lower.length < 7)) return at;
  return kindByHead([word.text, surname.text]) === null ? end + 1 : at;
}
