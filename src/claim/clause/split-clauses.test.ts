import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitClauses } from './split-clauses.ts';

const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['The board fired Ilse Brandt and named a new chief.', ['The board fired Ilse Brandt', 'and named a new chief.']],
  ['The whole board met, but nobody spoke of the wall.', ['The whole board met', 'but nobody spoke of the wall.']],
  ['Brandt left the room because the talks had failed.', ['Brandt left the room', 'because the talks had failed.']],
  ['The harbour paid the firm; the firm denies it.', ['The harbour paid the firm', 'the firm denies it.']],
  // Two people are one subject, two nouns one object.
  ['Brandt and Saar met in Oslo.', ['Brandt and Saar met in Oslo.']],
  ['The letter names rules and limits.', ['The letter names rules and limits.']],
  // Neither a time of day nor a hyphen cuts.
  ['The well-known ferry left at 9:30.', ['The well-known ferry left at 9:30.']],
  ['', []],
];

test('cuts a sentence where both sides can stand alone', () => {
  for (const [text, clauses] of ROWS) {
    assert.deepEqual(
      splitClauses(text, [0, text.length]).map(([start, end]) => text.slice(start, end)),
      clauses,
      text,
    );
  }
});

test('keeps offsets into the whole text and loses no word', () => {
  const text = 'Before. The board met, but nobody spoke of the wall. After.';
  const clauses = splitClauses(text, [8, 52]);
  assert.equal(clauses[0]![0], 8);
  assert.equal(clauses.at(-1)![1], 52);
});

test('a sentence of two megabytes ends soon', () => {
  const text = 'the board met and they spoke, '.repeat(70_000);
  const start = performance.now();
  assert.ok(splitClauses(text, [0, text.length]).length > 1000);
  assert.ok(performance.now() - start < 20_000);
});
