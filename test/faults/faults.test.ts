import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXPERIMENTS } from './experiments.ts';
import { runExperiment } from './run-experiment.ts';

// A sample, in seconds, belongs to `npm test`; `npm run test:faults` tries everything, and `npm run bench faults` keeps the figures.

const EFFORT = process.env['HEARSAY_FAULTS'] === 'all' ? 'all' : 'sample';
const SEED = Number(process.env['HEARSAY_SEED'] ?? 1);

describe('what is kept stays kept', { concurrency: 2 }, () => {
  for (const experiment of EXPERIMENTS) {
    it(`${experiment.name}: ${experiment.promise}`, { timeout: 600_000 }, async (t) => {
      const { problems, skipped, figures, sentences } = await runExperiment(experiment, EFFORT, SEED);
      assert.deepEqual(problems, [], `seed ${SEED}`);
      for (const sentence of sentences) assert.ok(!sentence.includes('\n'), sentence);
      if (skipped === null) t.diagnostic(figures);
      else t.skip(`SKIPPED: ${experiment.name}: ${skipped}`);
    });
  }
});
