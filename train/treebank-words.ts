import { appendWord, makeWords } from '../src/attribution/tagger/split-words.ts';
import type { Words } from '../src/attribution/tagger/split-words.ts';
import type { WordClasses } from '../src/attribution/tagger/weights.ts';
import type { TreeSentence } from './read-treebank.ts';

/** The words of a treebank's sentence, split where the treebank splits them, with everything that features are made from. */
export function treebankWords(sentence: TreeSentence, classes: WordClasses | null): Words {
  const words = makeWords(sentence.forms.length);
  for (const form of sentence.forms) appendWord(form, 0, form.length, classes, words);
  return words;
}
