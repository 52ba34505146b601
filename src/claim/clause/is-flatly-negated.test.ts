import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFlatlyNegated } from './is-flatly-negated.ts';

const CASES: readonly (readonly [string, boolean])[] = [
  ['No inquiry had been opened', true],
  ['he never touched the ledger', true],
  ['that Mr Holm was not on board', true],
  ["she didn't sign the lease", true],
  ['there is no record of a second visit', true],
  ['Mr Holm asked him not to switch on the lamps', false],
  ['the decision not to prosecute was announced on Friday', false],
  ['the harbour was closed', false],
  ['Mr Holm met the minister once', false],
];

test('a clause that denies its own verb is told from one that speaks of a "not"', () => {
  for (const [text, negated] of CASES) {
    assert.equal(isFlatlyNegated(text, [[0, text.length]]), negated, text);
  }
});
