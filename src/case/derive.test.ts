import assert from 'node:assert/strict';
import { asyncProperty, assert as check, nat, shuffledSubarray } from 'fast-check';
import { describe, it } from 'node:test';
import { listFiles } from '../capture/list-files.ts';
import { openCase } from './open-case.ts';

const files = listFiles([new URL('../../examples/beaconline', import.meta.url).pathname]).files.map(({ path }) => path);

/** What a case shows, without the order in which it learnt it. */
async function build(
  batches: readonly (readonly string[])[],
): Promise<{ claims: unknown; entities: unknown; readings: unknown }> {
  const one = openCase(':memory:');
  for (const batch of batches) await one.add(batch);
  const { claims, entities, readings, reuse } = one.exportRecords();
  assert.ok(reuse.every(({ a, b }) => a < b));
  one.close();
  return { claims, entities, readings: readings.toSorted((a, b) => (a.document.id < b.document.id ? -1 : 1)) };
}

describe('a case', () => {
  it('is the same in whatever order and in however many steps its documents came', { timeout: 120_000 }, async () => {
    const whole = await build([files]);
    await check(
      asyncProperty(shuffledSubarray(files, { minLength: files.length }), nat(files.length), async (order, cut) => {
        assert.deepEqual(await build([order.slice(0, cut), order.slice(cut)]), whole);
      }),
      { numRuns: 4, seed: 11 },
    );
  });
});
