import { MEDIUM_PHRASES } from '../../lexicon/media.ts';

/** Through which medium something was said. */
export interface Medium {
  readonly name: string;
  readonly basis: 'social-post' | 'speech' | 'document' | null;
}

const phrases = MEDIUM_PHRASES.map(([phrase, name, basis]) => ({ phrase: ` ${phrase} `, medium: { name, basis } }));

/**
 * Finds the medium that some words name, social posts first, then speeches, then papers.
 * @param words plain words around source and cue, as `plainWords` gives them; never the content
 */
export function findMedium(words: string): Medium | null {
  return phrases.find((entry) => words.includes(entry.phrase))?.medium ?? null;
}
