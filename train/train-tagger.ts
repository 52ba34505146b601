import { documentOf } from '../src/attribution/document-of.ts';
import { findAttributions } from '../src/attribution/find-attributions.ts';
import { openPage } from '../src/attribution/page.ts';
import { analyseText } from '../src/attribution/tagger/analyse-text.ts';
import { addScores } from '../src/attribution/tagger/score-features.ts';
import { LABELLINGS } from '../src/attribution/tagger/rank-labellings.ts';
import { proposeAttributions } from '../src/attribution/tagger/propose-attributions.ts';
import { scoreCues } from '../src/attribution/tagger/score-cues.ts';
import { tagSentence } from '../src/attribution/tagger/tag-parts-of-speech.ts';
import type { Words } from '../src/attribution/tagger/split-words.ts';
import type { LinearModel, Weights } from '../src/attribution/tagger/weights.ts';
import { findSentences } from '../src/text/find-sentences.ts';
import { clusterWords } from './cluster-words.ts';
import { readGold } from './gold-parts.ts';
import { packWordClasses } from './pack-word-classes.ts';
import type { CorpusDocument } from './read-corpus.ts';
import { readEmbeddings } from './read-embeddings.ts';
import { readTreebank } from './read-treebank.ts';
import { trainArguments } from './train-arguments.ts';
import type { ArgumentModel } from './train-arguments.ts';
import { trainCues } from './train-cues.ts';
import type { Lesson } from './train-cues.ts';
import { trainParser } from './train-parser.ts';
import { trainPartOfSpeech } from './train-part-of-speech.ts';
import { trainKeeping } from './train-keeping.ts';
import { collectLists, trainRanking } from './train-ranking.ts';

/** Written into the weights; goes up whenever training gives other weights. */
const VERSION = '1';
const WORDS = 40_000;
/** Models whose answers train another model see every document from the outside: each is read by a model trained on the other parts. */
const FOLDS = 3;
const CUE_ROUNDS = 10;
const PART_ROUNDS = 8;
const RANK_ROUNDS = 8;
const KEEP_ROUNDS = 8;

/** Trains everything. @param told is called with a line at each step */
export function trainTagger(
  corpus: readonly CorpusDocument[],
  treebank: string,
  embeddings: string,
  told: (step: string) => void,
): Weights {
  const base = trainBase(treebank, embeddings, told);
  told('reading the corpus');
  const lessons = corpus.map((document) => readLesson(document, base));
  return trainAttributions(lessons, base, told);
}

/** Trains what reads any text: word classes, parts of speech, trees. */
export function trainBase(treebank: string, embeddings: string, told: (step: string) => void): Weights {
  told('word classes');
  const vectors = readEmbeddings(embeddings, WORDS);
  const words = packWordClasses(vectors.words, clusterWords(vectors, 512, 12, 7), clusterWords(vectors, 100, 12, 7));
  told('parts of speech');
  const sentences = readTreebank(treebank);
  const tag = trainPartOfSpeech(sentences, words, 5);
  const strangers = Array.from({ length: FOLDS }, (_, fold) =>
    trainPartOfSpeech(
      sentences.filter((_sentence, i) => i % FOLDS !== fold),
      words,
      5,
    ),
  );
  told('trees');
  const { move, relation } = trainParser(sentences, words, (w, i) => tagsOf(w, strangers[i % FOLDS] as LinearModel), 8);
  return { version: VERSION, words, models: { tag, move, relation }, vectors: {} };
}

/**
 * Trains what finds attributions: cues, then the parts of each cue, then the choice among its best labellings, then the choice
 * among all proposals. Each is trained on what the one
 * before says of documents that it has not seen.
 */
export function trainAttributions(lessons: readonly Lesson[], base: Weights, told: (step: string) => void): Weights {
  told('cues');
  const outside = (fold: number) => lessons.flatMap((_lesson, i) => (i % FOLDS === fold ? [] : [i]));
  const chances: Float32Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const stranger = trainCues(pick(lessons, outside(fold)), CUE_ROUNDS, 5 + fold);
    lessons.forEach(({ analysis }, i) => {
      if (i % FOLDS === fold) chances[i] = scoreCues(analysis, stranger);
    });
  }
  const cue = trainCues(lessons, CUE_ROUNDS, 5);
  told('sources and contents');
  const strangers = Array.from({ length: FOLDS }, (_, fold) =>
    trainArguments(pick(lessons, outside(fold)), pick(chances, outside(fold)), PART_ROUNDS, 9),
  );
  const { parts, bigrams } = trainArguments(lessons, chances, PART_ROUNDS, 9);
  told('the choice among labellings');
  const lists = lessons.map((lesson, i) =>
    collectLists(lesson, chances[i] as Float32Array, strangers[i % FOLDS] as ArgumentModel, LABELLINGS),
  );
  const rankStrangers = Array.from({ length: FOLDS }, (_, fold) =>
    trainRanking(pick(lists, outside(fold)).flat(), RANK_ROUNDS, 3),
  );
  const rank = trainRanking(lists.flat(), RANK_ROUNDS, 3);
  told('the choice among proposals');
  const proposals = lessons.map(({ analysis }, i) => {
    const stranger = strangers[i % FOLDS] as ArgumentModel;
    return proposeAttributions(analysis, chances[i] as Float32Array, {
      ...stranger,
      rank: rankStrangers[i % FOLDS] as LinearModel,
    });
  });
  const keep = trainKeeping(lessons, chances, proposals, KEEP_ROUNDS, 4);
  return {
    ...base,
    version: VERSION,
    models: { ...base.models, cue, parts, rank, keep },
    vectors: { bigrams: Float32Array.from(bigrams) },
  };
}

function pick<T>(all: readonly T[], which: readonly number[]): T[] {
  return which.map((i) => all[i] as T);
}

/** A document of the corpus, analysed. */
export function readLesson(document: CorpusDocument, base: Weights): Lesson {
  const { text } = document;
  const plain = documentOf(text);
  const page = openPage(plain, findSentences(text, plain.blocks));
  const ruled = findAttributions(page, [[0, text.length]]);
  const analysis = analyseText(text, page.sentences, page.quotations, base, ruled);
  return { analysis, gold: readGold(analysis, document) };
}

function tagsOf(words: Words, model: LinearModel): Uint8Array {
  const tags = new Uint8Array(words.count);
  tagSentence(words, tags, 0, words.count, (features, count, scores) =>
    addScores(model, features, count, scores as Int32Array),
  );
  return tags;
}
