import type { LinearModel, WordClasses } from '../src/attribution/tagger/weights.ts';
import type { Words } from '../src/attribution/tagger/split-words.ts';
import { PARTS_OF_SPEECH, POS } from '../src/attribution/tagger/part-of-speech.ts';
import { TAG_FEATURES, tagFeatures } from '../src/attribution/tagger/tag-parts-of-speech.ts';
import { packModel } from './pack-model.ts';
import { averaged, correct, makePerceptron, perceptronScorer } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';
import type { TreeSentence } from './read-treebank.ts';
import { treebankWords } from './treebank-words.ts';

/** Trains the tagger of parts of speech on a treebank. */
export function trainPartOfSpeech(
  sentences: readonly TreeSentence[],
  classes: WordClasses | null,
  rounds: number,
): LinearModel {
  const p = makePerceptron(PARTS_OF_SPEECH.length);
  const score = perceptronScorer(p);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(PARTS_OF_SPEECH.length);
  const random = randomFrom(11);
  const words: Words[] = sentences.map((sentence) => treebankWords(sentence, classes));
  for (let round = 0; round < rounds; round++) {
    for (const s of shuffled(sentences.length, random)) {
      const w = words[s] as Words;
      const gold = (sentences[s] as TreeSentence).tags;
      const tags = new Uint8Array(w.count);
      for (let i = 0; i < w.count; i++) {
        const n = tagFeatures(w, tags, 0, w.count, i, features);
        scores.fill(0);
        score(features, n, scores);
        let best = 0;
        for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
        const right = POS[gold[i] as keyof typeof POS] ?? 0;
        if (best !== right) correct(p, features, n, right, best);
        p.step++;
        tags[i] = best;
      }
    }
  }
  return packModel(p.index.hashes, p.index.size, averaged(p, 4), p.classes, 24, 23_500);
}
