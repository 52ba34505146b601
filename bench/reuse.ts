import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../src/model/document.ts';
import { findReuse } from '../src/origin/find-reuse.ts';
import { findShared } from './find-shared.ts';
import { plantCopies } from './reuse/plant-copies.ts';
import { findContainment } from './reuse/exact-containment.ts';

// How well copied text is found, against an exact count of shared words on real articles with copies planted among them,
// and how fast, beside `sim_text`. Writes what it prints to bench/reuse.md.

const CORPUS = 'corpora/polnear/train.jsonl';
const corpus = findShared(CORPUS);
if (corpus === null) {
  process.stdout.write(`reuse: skipped, ${CORPUS} is not here.\n`);
  process.exit(0);
}

const lines: string[] = [];
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
  lines.push(line);
};

const articles = readFileSync(corpus, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): { id: string; text: string } => JSON.parse(line));
const planted = plantCopies(articles);
const documents = [...articles, ...planted].map(({ id, text }) => asDocument(id, text));

say('# Copied text');
say('');
say(
  `\`node bench/reuse.ts\` on ${articles.length} PolNeAR articles and ${planted.length} copies planted among them; ` +
    'the least of three runs on the machine at hand, 2 cores.',
);
say('');
scoreAgainstOracle();
sayTimes();
writeFileSync(join(import.meta.dirname, 'reuse.md'), `${lines.join('\n')}\n`);

function scoreAgainstOracle(): void {
  const truth = findContainment(documents);
  const found = new Map(findReuse(documents).map((r) => [`${r.a} ${r.b}`, Math.max(r.shareOfA, r.shareOfB)]));
  say(
    'Containment of a pair is the share of either document’s words that stand in five-word runs of the other, whichever',
  );
  say('is higher; the truth counts it over all pairs, on the words themselves, without hashing or sampling.');
  say('');
  say('| containment | pairs | found | precision | recall |');
  say('|---|---|---|---|---|');
  for (const level of [0.9, 0.7, 0.5, 0.3, 0.2]) {
    const wanted = new Set([...truth].filter(([, share]) => share >= level).map(([pair]) => pair));
    const given = [...found].filter(([, share]) => share >= level).map(([pair]) => pair);
    const hits = given.filter((pair) => wanted.has(pair)).length;
    say(
      `| ≥ ${level} | ${wanted.size} | ${given.length} | ${(hits / Math.max(1, given.length)).toFixed(4)} | ${(hits / Math.max(1, wanted.size)).toFixed(4)} |`,
    );
  }
  say('');
  say('| planted | copies | led back to what was copied |');
  say('|---|---|---|');
  for (const way of new Set(planted.map((copy) => copy.way))) {
    const own = planted.filter((copy) => copy.way === way);
    const pairs = own.flatMap((copy) => copy.from.map((from) => [copy.id, from].toSorted().join(' ')));
    say(
      `| ${way} | ${own.length} | ${((100 * pairs.filter((pair) => found.has(pair)).length) / pairs.length).toFixed(1)} % |`,
    );
  }
  say('');
}

function sayTimes(): void {
  say('| documents | Hearsay | sim_text |');
  say('|---|---|---|');
  for (const size of [1000, documents.length, 5000]) {
    // Beyond the corpus, articles with every ninth word changed at random stand in: as long, and no copies.
    const set = Array.from({ length: size }, (_, i) => documents[i] ?? scramble(documents[i % documents.length]!, i));
    let pairs = 0;
    const seconds = timeLeast(() => {
      pairs = findReuse(set).length;
    });
    say(`| ${size} | ${seconds.toFixed(2)} s, ${pairs} pairs | ${timeSimText(set)} |`);
  }
}

/** Seconds, the least of three runs: others may be at work on the machine. */
function timeLeast(task: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return Math.min(...times) / 1000;
}

function timeSimText(set: readonly Document[]): string {
  if (spawnSync('sim_text', ['-v']).error !== undefined) return 'not installed';
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-reuse-'));
  try {
    const names = set.map(({ text }, i) => {
      writeFileSync(join(folder, `${i}.txt`), text);
      return `${i}.txt`;
    });
    let status: number | null = 0;
    const seconds = timeLeast(() => {
      ({ status } = spawnSync('sim_text', ['-p', '-T', '-t', '20', ...names], { cwd: folder, maxBuffer: 1 << 28 }));
    });
    return status === 0 ? `${seconds.toFixed(2)} s` : 'gave up';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scramble(document: Document, seed: number): Document {
  const words = document.text.split(' ');
  const turned = words.map((word, i) => (i % 4 === 0 ? `${word}${(seed * 31 + i * 7) % 97}` : word));
  return asDocument(`${document.id}~${seed}`, turned.join(' '));
}

function asDocument(id: string, text: string): Document {
  const nothing = { title: null, publisher: null, author: null, published: null, url: null, language: null };
  return { ...nothing, id, name: id, sha256: '', textSha256: '', text, blocks: [], offsets: [] };
}
