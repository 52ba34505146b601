import type { Document } from '../model/document.ts';
import { MACHINE_SOURCES } from '../lexicon/source-nouns.ts';
import { hasPhrase, phraseList } from './plain-words.ts';

const machines = phraseList(MACHINE_SOURCES);

/** What answering machines say of themselves. */
const CONFESSION = /(?<!\p{L})as an? (?:ai|artificial intelligence|large)(?: language)? (?:model|assistant)(?!\p{L})/iu;
/** How much of a text is read for it, in UTF-16 code units. */
const READ = 600;

/** True where a document's own voice is a machine's: one published or signed by an answering machine, or that says so of itself. */
export function isMachineText({ publisher, author, text }: Document): boolean {
  const signed = [publisher, author].some(
    (name) => name !== null && hasPhrase(` ${name.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `, machines),
  );
  return signed || CONFESSION.test(text.slice(0, READ));
}
