import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOutlet, isOutlet, isSameOutlet } from './is-outlet.ts';

test('outlets go by every name in common use', () => {
  for (const name of ['WSJ', 'the Wall Street Journal', 'The Wall Street Journal']) {
    assert.equal(findOutlet(name), 'The Wall Street Journal');
  }
  assert.equal(findOutlet('AP'), 'The Associated Press');
  assert.equal(findOutlet('A.P.'), 'The Associated Press');
});

test('what is no outlet is none', () => {
  for (const name of ['Wall Street', 'Journal', 'the Senate', '']) assert.ok(!isOutlet(name), name);
});

test('two names of one outlet are told from those of two', () => {
  assert.ok(isSameOutlet('NYT', 'The New York Times'));
  assert.ok(isSameOutlet('the Oldham Courier', 'Oldham Courier'));
  assert.ok(!isSameOutlet('The New York Times', 'The Washington Post'));
});
