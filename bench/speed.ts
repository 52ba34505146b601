// How fast Hearsay is on this machine: `npm run bench speed`. Writes bench/speed.md.
// `node bin/run.mjs bench/speed.ts 50 100` measures other sizes, and writes nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findShared } from './find-shared.ts';
import { generateArticles } from './generate-articles.ts';
import { runHearsay } from './run-program.ts';

const SIZES = [100, 400, 900] as const;
const asked = process.argv.slice(2).map(Number);
const sizes: readonly number[] = asked.length > 0 ? asked : SIZES;
const STARTS = 15;

interface Row {
  readonly documents: number;
  readonly add: number;
  readonly oneMore: number;
  readonly ledger: number;
  readonly megabytes: number;
}

const { lines, what } = readArticles();
const scratch = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
try {
  const start = measureStart();
  const rows = sizes.filter((size) => size < lines.length).map((size) => measureSize(size));
  const table = drawTable(start, rows);
  process.stdout.write(table);
  if (asked.length === 0) writeFileSync(fileURLToPath(new URL('speed.md', import.meta.url)), table);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The articles of a corpus where one lies beside the project, generated ones where not; one JSON object a line. */
function readArticles(): { readonly lines: readonly string[]; readonly what: string } {
  const most = Math.max(...sizes) + 1;
  const corpus = findShared('corpora/polnear/train.jsonl');
  const generated = generateArticles(most).map((article) => JSON.stringify(article));
  if (corpus === null) return { lines: generated, what: 'generated articles (`bench/generate-articles.ts`)' };
  const real = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, title, publisher, date, text }: Record<string, unknown> = JSON.parse(line);
      return JSON.stringify({ id, title, publisher, published: date, text });
    });
  const kept = real.slice(0, most);
  return {
    lines: [...kept, ...generated.slice(0, most - kept.length)],
    what: `${kept.length} news articles of PolNeAR (train)${kept.length < most ? `, the rest generated` : ''}`,
  };
}

/** Seconds of Node by itself, and of `hearsay --help`; the middle of several runs, on the Node that a person has. */
function measureStart(): { readonly node: number; readonly help: number } {
  const launcher = fileURLToPath(new URL('../bin/hearsay.mjs', import.meta.url));
  timeNode([launcher, '--help']);
  return { node: timeMiddle(['-e', '0']), help: timeMiddle([launcher, '--help']) };
}

function timeMiddle(args: readonly string[]): number {
  const times = Array.from({ length: STARTS }, () => timeNode(args));
  return times.toSorted((a, b) => a - b)[Math.floor(STARTS / 2)]!;
}

function timeNode(args: readonly string[]): number {
  const begin = performance.now();
  spawnSync(process.env['npm_node_execpath'] ?? process.execPath, [...args]);
  return (performance.now() - begin) / 1000;
}

function measureSize(documents: number): Row {
  const input = join(scratch, `${documents}.jsonl`);
  const extra = join(scratch, `${documents}-more.jsonl`);
  const path = join(scratch, `${documents}.hearsay`);
  writeFileSync(input, `${lines.slice(0, documents).join('\n')}\n`);
  writeFileSync(extra, `${lines[documents]!}\n`);
  process.stderr.write(`${documents} documents ...\n`);
  const add = runHearsay(['add', input, '--case', path]).seconds;
  const oneMore = runHearsay(['add', extra, '--case', path]).seconds;
  const ledger = runHearsay(['ledger', '--case', path]).seconds;
  return { documents, add, oneMore, ledger, megabytes: statSync(path).size / 1_000_000 };
}

function drawTable(start: { readonly node: number; readonly help: number }, rows: readonly Row[]): string {
  const words = rows.map(
    ({ documents, add, oneMore, ledger, megabytes }) =>
      `| ${documents} | ${add.toFixed(1)} s | ${(documents / add).toFixed(1)} | ${((1000 * add) / documents).toFixed(0)} ms | ${oneMore.toFixed(2)} s | ${ledger.toFixed(2)} s | ${megabytes.toFixed(1)} MB |`,
  );
  return `# Speed

Made by \`npm run bench speed\`, on ${what}; through the real program, the time of starting it included.
${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version.slice(1)}.

| documents | \`add\` | documents a second | a document | one more document | \`ledger\` | case file |
|---|---|---|---|---|---|---|
${words.join('\n')}

\`hearsay --help\` takes ${start.help.toFixed(2)} s, Node by itself ${start.node.toFixed(2)} s: ${(start.help - start.node).toFixed(2)} s over it (aim: 0.15).
`;
}
