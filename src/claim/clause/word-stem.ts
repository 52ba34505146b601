import { IRREGULAR_VERBS } from '../../lexicon/irregular-verbs.ts';
import { stemWord } from '../../text/stem-word.ts';

const LEMMAS = new Map<string, string>();
for (const [lemma, past, participle] of IRREGULAR_VERBS) {
  LEMMAS.set(past, lemma);
  LEMMAS.set(participle, lemma);
}

/** The key under which the forms of a word meet: "wrote", "writing" and "written" are one. @param word lower case */
export function wordStem(word: string): string {
  const bare = word.replace(/['’]s?$/u, '');
  return stemWord(LEMMAS.get(bare) ?? bare);
}
