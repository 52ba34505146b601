import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteSpans } from './quote-spans.ts';

test('exact words stand in marks of ours', () => {
  assert.equal(quoteSpans('He said “the radio was off”.', [[8, 27]]), '“the radio was off”');
  assert.equal(quoteSpans('He said', []), '');
});

test('a terminal’s escapes are shown, not obeyed', () => {
  assert.equal(quoteSpans('a \u001b[2J b', [[0, 8]]), '“a ␛[2J b”');
});
