// How cases grow: `npm run bench growth`. With --large also at 10,000 documents, and bench/growth.md is written.
// `node bin/run.mjs bench/growth.ts 200 400` measures other sizes, and writes nothing.
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { readArticles } from './read-articles.ts';
import { runHearsay } from './run-program.ts';
import { varyArticles } from './vary-articles.ts';

interface Usage {
  /** Seconds by the clock, and of the processors. */
  readonly wall: number;
  readonly cpu: number;
  /** The most memory that the program held at once. */
  readonly megabytes: number;
}

interface Row {
  readonly documents: number;
  readonly build: Usage;
  readonly oneMore: Usage;
  readonly again: Usage;
  readonly claims: number;
  readonly file: number;
}

const large = process.argv.includes('--large');
const asked = process.argv.slice(2).flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : []));
const sizes = asked.length > 0 ? asked : [100, 1000, ...(large ? [10_000] : [])];
const scratch = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
const { articles, what } = readArticles();
const lines = varyArticles(articles, Math.max(...sizes) + 1).map((article) => JSON.stringify(article));
try {
  const rows: Row[] = [];
  for (const size of sizes) {
    rows.push(measureSize(size));
    // After each: the largest takes long, and what was measured is kept where it is stopped.
    if (large) writeFileSync(fileURLToPath(new URL('growth.md', import.meta.url)), drawTable(rows));
  }
  process.stdout.write(drawTable(rows));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Builds a case from nothing, then adds one document, each by the real program in a process of its own. */
function measureSize(documents: number): Row {
  const path = join(scratch, `${documents}.hearsay`);
  const input = join(scratch, `${documents}.jsonl`);
  const extra = join(scratch, `${documents}-more.jsonl`);
  writeFileSync(input, `${lines.slice(0, documents).join('\n')}\n`);
  writeFileSync(extra, `${lines[documents]!}\n`);
  process.stderr.write(`${documents} documents ...\n`);
  const build = measure(['add', input, '--case', path]);
  const oneMore = measure(['add', extra, '--case', path]);
  // Bytes that are there already: what starting, reading the file and looking cost by themselves.
  const again = measure(['add', extra, '--case', path]);
  const ledger: { claims: unknown[] } = JSON.parse(runHearsay(['ledger', '--case', path, '--format', 'json']).stdout);
  const file = statSync(path).size / 1_000_000;
  return { documents, build, oneMore, again, claims: ledger.claims.length, file };
}

function measure(args: readonly string[]): Usage {
  const told = join(scratch, 'usage.json');
  const { seconds } = runHearsay(args, told);
  const { cpu, megabytes }: Record<string, unknown> = JSON.parse(readFileSync(told, 'utf8'));
  return { wall: seconds, cpu: Number(cpu), megabytes: Number(megabytes) };
}

function drawTable(rows: readonly Row[]): string {
  const drawn = rows.map(({ documents, build, oneMore, again, claims, file }) =>
    [
      '',
      documents.toLocaleString('en'),
      `${build.wall.toFixed(1)} s`,
      `${build.cpu.toFixed(1)} s`,
      `${((1000 * build.cpu) / documents).toFixed(0)} ms`,
      `${build.megabytes.toFixed(0)} MB`,
      `${oneMore.wall.toFixed(2)} s`,
      `${oneMore.cpu.toFixed(2)} s`,
      `${oneMore.megabytes.toFixed(0)} MB`,
      `${again.cpu.toFixed(2)} s`,
      claims.toLocaleString('en'),
      `${file.toFixed(0)} MB`,
      '',
    ]
      .join(' | ')
      .trim(),
  );
  return `# Growth

Made by \`npm run bench growth -- --large\`, on ${what}, replicated and varied (\`vary-articles.ts\`) beyond their number; through the real
program in a process of its own, starting included. ${cpus()[0]?.model.trim() ?? 'Unknown processor'}, ${availableParallelism()} cores, Node ${process.version.slice(1)}.

*Build* is one \`add\` of all documents to no case; *one more* an \`add\` of a single document to that case; *none* an \`add\` of what
is there already. Processor time is what counts on a machine that does other things too.

| documents | build | processor | a document | memory | one more | processor | memory | none, processor | claims | case file |
|---|---|---|---|---|---|---|---|---|---|---|
${drawn.join('\n')}
`;
}
