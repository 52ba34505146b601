import { findTokens } from '../text/find-tokens.ts';
import type { NameWord } from './name-word.ts';

/** Phrases by their words, for finding the longest that starts at a word. */
export interface PhraseTree<T> {
  readonly next: Map<string, PhraseTree<T>>;
  value: T | null;
}

export function makePhraseTree<T>(): PhraseTree<T> {
  return { next: new Map(), value: null };
}

/** Adds a phrase; the first value given for it stays. */
export function addPhrase<T>(tree: PhraseTree<T>, phrase: string, value: T): void {
  let node = tree;
  for (const token of findTokens(phrase)) {
    const key = phrase
      .slice(token.start, token.end)
      .toLowerCase()
      .replace(/['’]s$/u, '');
    if (key === '.') continue;
    let next = node.next.get(key);
    if (next === undefined) {
      next = makePhraseTree<T>();
      node.next.set(key, next);
    }
    node = next;
  }
  node.value ??= value;
}

/** What matched, and the index behind its last word. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly end: number;
}

/** The longest phrase that starts at a word and stays in its sentence. Full stops between words are passed over. */
export function matchPhrase<T>(
  tree: PhraseTree<T>,
  words: readonly NameWord[],
  from: number,
  accepts: (value: T, end: number) => boolean = () => true,
): PhraseMatch<T> | null {
  let node: PhraseTree<T> | undefined = tree;
  let best: PhraseMatch<T> | null = null;
  const sentence = words[from]?.sentence;
  for (let at = from; at < words.length; at++) {
    const word = words[at]!;
    if (word.sentence !== sentence) break;
    if (word.text === '.' && at > from) continue;
    node = node.next.get(word.lower);
    if (node === undefined) break;
    if (node.value !== null && accepts(node.value, at + 1)) best = { value: node.value, end: at + 1 };
    // A possessive ends a name ("Boston's Globe").
    if (word.possessive && node.next.size > 0 && best !== null) break;
  }
  return best;
}
