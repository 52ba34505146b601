import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflect } from './inflect.ts';

const rows: [verb: string, forms: string[]][] = [
  ['say', ['say', 'says', 'said', 'said', 'saying']],
  ['deny', ['deny', 'denies', 'denied', 'denied', 'denying']],
  ['admit', ['admit', 'admits', 'admitted', 'admitted', 'admitting']],
  ['promise', ['promise', 'promises', 'promised', 'promised', 'promising']],
  ['write', ['write', 'writes', 'wrote', 'written', 'writing']],
  ['stress', ['stress', 'stresses', 'stressed', 'stressed', 'stressing']],
  ['agree', ['agree', 'agrees', 'agreed', 'agreed', 'agreeing']],
];

for (const [verb, forms] of rows) {
  test(verb, () => {
    assert.deepEqual(
      inflect(verb).map(([form]) => form),
      forms,
    );
  });
}
