import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRejection } from './find-rejection.ts';
import { findSides, holdOpposites } from './opposite-index.ts';
import { findPart } from './find-part.ts';

function opposed(a: string, b: string): boolean {
  return holdOpposites(findSides(a, [[0, a.length]]), findSides(b, [[0, b.length]]));
}

function part(text: string): string {
  return findPart(text, [[0, text.length]]);
}

test('finds the verdict by which somebody turns down what others say', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['the report was absolutely false', 'absolutely false'],
    ['she had made the story up', 'made the story up'],
    ['dismissed as nonsense', 'dismissed as'],
    ['the firm makes ferries', null],
    ['he told the board of the payment', null],
  ];
  for (const [text, words] of rows) {
    const found = findRejection(text, [[0, text.length]]);
    assert.equal(found === null ? null : text.slice(...found), words, text);
  }
});

test('tells words that say opposite things', () => {
  assert.ok(opposed('they were in regular contact', 'they spoke only once'));
  assert.ok(opposed('the vault was secure', 'the vault was breached'));
  assert.ok(!opposed('they were in regular contact', 'they spoke regularly'));
  assert.ok(!opposed('the ferry left', 'the wall moved'));
});

test('tells which part of a claim a denial is about', () => {
  assert.equal(part('he spoke to her only once'), 'frequency');
  assert.equal(part('her words were taken out of context'), 'wording');
  assert.equal(part('it never happened'), 'existence');
});
