import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Failure } from '../../model/failure.ts';
import { parseWeights } from './parse-weights.ts';

const bytes = new Uint8Array(readFileSync(new URL('../weights/attribution.bin', import.meta.url)));

const damaged = (error: unknown) => error instanceof Failure && error.code === 'damaged';

test('reads the weights that are shipped', () => {
  const weights = parseWeights(bytes);
  assert.deepEqual(Object.keys(weights.models).toSorted(), ['cue', 'keep', 'move', 'parts', 'rank', 'relation', 'tag']);
  assert.ok(weights.version.length > 0);
});

test('reads bytes that begin anywhere', () => {
  const moved = new Uint8Array(bytes.length + 3);
  moved.set(bytes, 3);
  assert.deepEqual(parseWeights(moved.subarray(3)).models['cue'], parseWeights(bytes).models['cue']);
});

for (const [name, broken] of [
  ['an empty file', new Uint8Array(0)],
  ['another file', new TextEncoder().encode('not weights at all')],
  ['a file cut off in its head', bytes.subarray(0, 40)],
  ['a file cut off in its arrays', bytes.subarray(0, bytes.length - 100)],
] as const) {
  test(`refuses ${name}`, () => {
    assert.throws(() => parseWeights(broken), damaged);
  });
}
