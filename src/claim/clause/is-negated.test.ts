import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNegated } from './is-negated.ts';

const ROWS: readonly (readonly [string, boolean])[] = [
  ['he had never met the envoy', true],
  ['the harbour didn’t pay', true],
  ['neither firm took part', true],
  ['refused to sign', false], // at the head of the words it is what is told
  ['the board has refused to sign', true],
  ['he paid not only once', false],
  ['no doubt he paid', false],
  ['nobody did not know', false],
  ['he met the envoy', false],
];

test('finds what says that something is not so', () => {
  for (const [text, expected] of ROWS) {
    assert.equal(isNegated(text, [[0, text.length]]), expected, text);
  }
});
