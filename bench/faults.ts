// `npm run bench faults`: breaks cases in every way that a machine can, and keeps the figures in faults.md.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { EXPERIMENTS } from '../test/faults/experiments.ts';
import { type Timed, runExperiment } from '../test/faults/run-experiment.ts';

const SEED = Number(process.env['HEARSAY_SEED'] ?? 1);
const AT_ONCE = 2;

const start = performance.now();
const outcomes = new Map<string, Timed>();
// The quick ones first: a run that is broken off has most of them.
const waiting = EXPERIMENTS.toReversed();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const outcome = await runExperiment(next, 'all', SEED);
      outcomes.set(next.name, outcome);
      process.stdout.write(`${next.name}: ${outcome.skipped ?? outcome.figures} (${Math.round(outcome.seconds)} s)\n`);
      for (const problem of outcome.problems) process.stdout.write(`  PROBLEM: ${problem}\n`);
      writeFileSync(fileURLToPath(new URL('faults.md', import.meta.url)), writePage());
    }
  }),
);
if ([...outcomes.values()].some(({ problems }) => problems.length > 0)) process.exit(1);

function writePage(): string {
  const rows = EXPERIMENTS.map(({ name, promise }) => {
    const outcome = outcomes.get(name);
    if (!outcome) return `| ${name} | ${promise} | NOT RUN: the run was broken off before its end | - |`;
    const came = outcome.skipped === null ? outcome.figures : `SKIPPED: ${outcome.skipped}`;
    return `| ${name} | ${promise} | ${came} | ${Math.round(outcome.seconds)} s |`;
  });
  const said = EXPERIMENTS.flatMap(({ name }) => {
    const sentences = outcomes.get(name)?.sentences ?? [];
    return sentences.length === 0 ? [] : [`**${name}**`, '', ...sentences.map((sentence) => `- ${sentence}`), ''];
  });
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`;
  const seconds = Math.round((performance.now() - start) / 1000);
  return `# Faults

Made by \`npm run bench faults\` with the seed ${SEED}, in ${seconds} seconds, on ${process.platform}, ${machine}. \`npm run test:faults\`
tries the same. Times are of a machine as it was; others may have worked on it.

| what was done | what is promised | what came of it | time |
|---|---|---|---|
${rows.join('\n')}

## What people read

Every sentence that the program said meanwhile, each once, paths and numbers left out.

${said.join('\n').trimEnd()}
`;
}
