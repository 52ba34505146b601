import { readFileSync } from 'node:fs';
import type { Span } from '../src/model/span.ts';
import { documentOf } from '../src/attribution/document-of.ts';
import { findAttributions } from '../src/attribution/find-attributions.ts';
import { findOutermost } from '../src/attribution/find-outermost.ts';
import { openPage } from '../src/attribution/page.ts';
import type { RawAttribution } from '../src/attribution/raw-attribution.ts';
import { parseWeights } from '../src/attribution/tagger/parse-weights.ts';
import { makeWords, splitWords } from '../src/attribution/tagger/split-words.ts';
import { tagAttributions } from '../src/attribution/tagger/tag-attributions.ts';
import type { Weights } from '../src/attribution/tagger/weights.ts';
import { breakDownAttributions } from '../src/measure/break-down-attributions.ts';
import type { GoldDocument, PredictedDocument } from '../src/measure/attribution-record.ts';
import { renderAttributionScores } from '../src/measure/render-scores.ts';
import { scoreAttributions } from '../src/measure/score-attributions.ts';
import type { AttributionFigures } from '../src/measure/score-attributions.ts';
import { findBlocks } from '../src/text/find-blocks.ts';
import { findQuotations } from '../src/text/find-quotations.ts';
import { findSentences } from '../src/text/find-sentences.ts';
import { readCorpus } from '../train/read-corpus.ts';
import type { CorpusDocument } from '../train/read-corpus.ts';
import { readLesson, trainAttributions } from '../train/train-tagger.ts';
import { findShared } from './find-shared.ts';

// The learned tagger by itself: how fast it loads and reads, how time grows on hostile text and, with `--folds`, how well it does on
// publishers that it has never seen (three trainings, most of an hour). `attribution.md` quotes what this prints.

const CORPUS = 'corpora/polnear/train.jsonl';
/** Publishers go into this many folds, in order of their names. */
const FOLDS = 3;

const WEIGHTS = new URL('../src/attribution/weights/attribution.bin', import.meta.url);
const say = (line: string) => process.stdout.write(`${line}\n`);

const started = performance.now();
const weights = parseWeights(readFileSync(WEIGHTS));
say(`weights: read in ${(performance.now() - started).toFixed(1)} ms`);
const path = findShared(CORPUS);
if (path === null) say(`attribution: speed and folds skipped, ${CORPUS} is not here.`);
else {
  const corpus = readCorpus(path);
  saySpeed(corpus.slice(0, 200));
  if (process.argv.includes('--folds')) sayFolds(corpus, readMarked(path));
}
sayGrowth();

function saySpeed(documents: readonly CorpusDocument[]): void {
  const prepared = documents.map(({ text }) => {
    const blocks = findBlocks(text);
    const sentences = findSentences(text, blocks);
    const words = makeWords(text.length);
    for (const sentence of sentences) splitWords(text, sentence, null, words);
    const page = openPage(documentOf(text), sentences);
    const ruled = findAttributions(page, [[0, text.length]]);
    return { text, sentences, quotations: findQuotations(text, blocks), ruled, count: words.count };
  });
  const count = prepared.reduce((sum, one) => sum + one.count, 0);
  let least = Infinity;
  for (let round = 0; round < 4; round++) {
    const before = process.cpuUsage();
    for (const { text, sentences, quotations, ruled } of prepared)
      tagAttributions(text, sentences, quotations, weights, ruled);
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  say(
    `speed: ${count} words of ${documents.length} articles in ${least.toFixed(0)} ms of processor time, ${Math.round(count / least)} thousand words a second`,
  );
}

function sayGrowth(): void {
  const rows: [string, (size: number) => string][] = [
    ['quotation marks', (size) => '"'.repeat(size)],
    ['one sentence', (size) => 'the mayor said that '.repeat(size / 20)],
    ['nothing but cues', (size) => 'said '.repeat(size / 5)],
    ['no spaces', (size) => 'said'.repeat(size / 4)],
    ['right to left', (size) => 'قال الوزير إن الجسر آمن. '.repeat(size / 25)],
    ['emoji', (size) => '🌉🔥 said 🌉 '.repeat(size / 14)],
  ];
  const sizes = [100_000, 200_000, 400_000];
  for (const [name, make] of rows) {
    const times = sizes.map((size) => {
      const text = make(size);
      const before = performance.now();
      tagAttributions(text, [[0, text.length]], [], weights, []);
      return `${Math.round(performance.now() - before)} ms`;
    });
    say(`growth: ${name}, ${sizes.map((size) => `${size / 1000} kB`).join(', ')}: ${times.join(', ')}`);
  }
}

/** The same articles with offsets as the corpus has them, in code points. */
function readMarked(file: string): GoldDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line): GoldDocument => JSON.parse(line));
}

function sayFolds(corpus: readonly CorpusDocument[], marked: readonly GoldDocument[]): void {
  const publishers = [...new Set(corpus.map(({ publisher }) => publisher))].toSorted();
  const lessons = corpus.map((document) => readLesson(document, weights));
  const found: PredictedDocument[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = (document: CorpusDocument) => publishers.indexOf(document.publisher) % FOLDS === fold;
    const trained = trainAttributions(
      lessons.filter((_lesson, i) => !held(corpus[i] as CorpusDocument)),
      weights,
      (step) => process.stderr.write(`fold ${fold}: ${step}\n`),
    );
    const outside = corpus.filter(held);
    const answers = outside.map((document) => ({ id: document.id, attributions: read(document.text, trained) }));
    say(`fold ${fold}: ${publishers.filter((_publisher, i) => i % FOLDS === fold).join(', ')} held out`);
    say(
      renderAttributionScores(
        scoreAttributions(
          marked.filter((_document, i) => held(corpus[i] as CorpusDocument)),
          answers,
        ),
      ),
    );
    found.push(...answers);
  }
  say('all folds');
  say(renderAttributionScores(scoreAttributions(marked, found)));
  for (const [cut, slices] of Object.entries(breakDownAttributions(marked, found))) {
    for (const [slice, figures] of Object.entries(slices as Record<string, AttributionFigures>)) {
      const f1 = ['detected', 'source exact', 'cue exact', 'content exact', 'all exact'].map(
        (key) => `${key} ${figures.rates[key]?.[2] ?? ''}`,
      );
      say(`${cut}, ${slice}: ${figures.gold} marked; F1 ${f1.join(', ')}`);
    }
  }
}

function read(text: string, trained: Weights): { source: Span[]; cue: Span[]; content: Span[] }[] {
  const plain = documentOf(text);
  const page = openPage(plain, findSentences(text, plain.blocks));
  return findOutermost(page, trained)
    .outermost.filter(({ content }) => content.length > 0)
    .map(({ source, cue, content }: RawAttribution) => ({
      source: [...source],
      cue: [...cue],
      content: [...content],
    }));
}
